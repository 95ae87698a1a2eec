/** Names the system knows us by. Changing one after a release loses data folders, notifications and shortcuts. */
export const appId = 'app.afterword.desktop'
export const linkScheme = 'afterword'
