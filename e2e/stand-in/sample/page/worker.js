import { increase } from '/count.js'

const response = await fetch('/count.js')
postMessage(`worker ${increase(response.status)}`)
