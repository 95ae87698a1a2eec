import type { Configuration } from 'electron-builder'
import { appId, linkScheme } from '../electron/app-identity'

/** What "Open with Afterword" is offered for; never as the first choice, since calendars and tables have homes of their own. */
const openable = [
  ['ics', 'Calendar invitation', 'text/calendar'],
  ['eml', 'Mail', 'message/rfc822'],
  ['vcf', 'Contact', 'text/vcard'],
  ['csv', 'Table', 'text/csv'],
  ['tsv', 'Table', 'text/tab-separated-values'],
  ['xlsx', 'Spreadsheet', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const

/** How the app is packed. Everything it runs is bundled in `out/`, so no `node_modules` goes along. */
export const packaging: Configuration = {
  appId,
  productName: 'Afterword',
  copyright: 'MIT licence',
  asar: true,
  directories: { output: 'release', buildResources: 'build/icons' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'package.json',
    '!**/*.map',
    '!out/renderer/assets/start-gallery*',
  ],
  // A "no" here means that node_modules are none of electron-builder's business: everything is in the bundles.
  beforeBuild: () => Promise.resolve(false),
  fileAssociations: openable.map(([ext, name, mimeType]) => ({
    ext,
    name,
    mimeType,
    role: 'Viewer',
    rank: 'Alternate',
  })),
  protocols: [{ name: 'Afterword card', schemes: [linkScheme] }],
  // What a packed Electron can be talked into by variables, switches and swapped files. The stand-in has no fuses.
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    // No cookies; it would need the keychain.
    enableCookieEncryption: false,
    // It would switch Node's own snapshot off and start slower.
    loadBrowserProcessSpecificV8Snapshot: false,
    // macOS seals the bundle; a flipped fuse breaks the seal unless it is made again.
    resetAdHocDarwinSignature: true,
  },
  // The deb brings the AppArmor profile without which Ubuntu lets no program make its sandbox.
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons/linux',
    category: 'Office',
    synopsis: 'The courteous next step after a job interview',
    executableName: 'afterword',
    maintainer: 'The Afterword authors <afterword@example.org>',
    desktop: { entry: { StartupWMClass: 'Afterword', Keywords: 'job;interview;thank you;' } },
  },
  // Notifications need the Start-menu shortcut with our id, which only an installer makes.
  win: { target: ['nsis'], icon: 'build/icons/linux/256x256.png' },
  nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
  mac: {
    target: ['dmg'],
    icon: 'build/icons/icon-mac-1024.png',
    category: 'public.app-category.productivity',
    ...macSignature(process.env['CSC_NAME']),
  },
}

/**
 * Without any signature macOS shows no notification at all, so a build without an identity is at least sealed (`-`);
 * the hardened runtime would then refuse Electron's own frameworks.
 */
function macSignature(identity: string | undefined): {
  readonly identity: string
  readonly hardenedRuntime: boolean
} {
  return identity === undefined
    ? { identity: '-', hardenedRuntime: false }
    : { identity, hardenedRuntime: true }
}
