import { increase } from '/count.js'

const output = document.querySelector('output')
document
  .querySelector('button')
  .addEventListener('click', () => (output.textContent = increase(output.textContent)))
const worker = new Worker('/worker.js', { type: 'module' })
worker.onmessage = ({ data }) => (document.querySelector('#worker').textContent = data)
