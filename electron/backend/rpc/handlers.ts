/** Every call and the service that answers it. A call without a handler, or the reverse, does not compile. */
import type { CallName } from '../../../shared/contract/calls.ts';
import { aboutApp } from '../services/about.ts';
import { listActivities } from '../services/activity-lines.ts';
import {
  changeRegister,
  redoChange,
  removeRows,
  undoChange,
  undoTo,
} from '../services/change-register.ts';
import { checkRegister } from '../services/check-register.ts';
import { chooseLibrary } from '../services/choose-library.ts';
import { planForClient } from '../services/client-papers.ts';
import { copyActivities } from '../services/copy-activities.ts';
import { countPages } from '../services/count-pages.ts';
import { createFile } from '../services/create-file.ts';
import { deleteForGood } from '../services/delete-from-bin.ts';
import { eraseFromFile } from '../services/erase-from-file.ts';
import { exportDocuments } from '../services/export-documents.ts';
import {
  closeFile,
  handOver,
  keepBoth,
  openFile,
  publishFile,
  stateOfFile,
  wholeFile,
} from '../services/file-session.ts';
import {
  adoptVersion,
  compareVersions,
  makeSnapshot,
  restoreVersion,
  versionsOf,
} from '../services/file-versions.ts';
import { importRegister } from '../services/import-register.ts';
import { forgetInterview, keepInterview, keptInterviews } from '../services/interview-kept.ts';
import { cancelJob } from '../services/jobs.ts';
import { leftOutOfStatements } from '../services/left-out.ts';
import { forgetLeftover, listLeftovers, putLeftoverBack } from '../services/leftovers.ts';
import { archiveFile, createInLibrary, duplicateFile, renameFile } from '../services/library.ts';
import { putBack, removeFile } from '../services/library-bin.ts';
import { openExample } from '../services/library-example.ts';
import { summaryOf } from '../services/library-summary.ts';
import { takeFile } from '../services/library-take.ts';
import { listTwins, ownIdOf } from '../services/library-twins.ts';
import { overviewOf } from '../services/overview.ts';
import {
  obstaclesOf,
  publishedStatements,
  publishStatement,
  readStatement,
} from '../services/publish-statement.ts';
import { acceptProposals } from '../services/reader-accept.ts';
import { compareReading } from '../services/reader-compare.ts';
import {
  decideReading,
  forgetReading,
  readingBeside,
  takeBackReading,
} from '../services/reader-kept.ts';
import { readGiven } from '../services/reader-read.ts';
import { reportReading } from '../services/reader-report.ts';
import { historyInWords } from '../services/register-history.ts';
import { picturesOf } from '../services/register-pictures.ts';
import { registerRows } from '../services/register-rows.ts';
import { usesOf } from '../services/register-uses.ts';
import {
  composeForScreen,
  exportMany,
  makeForScreen,
  planDocuments,
} from '../services/screen-documents.ts';
import { activityOfRow, listFindings, visitSection } from '../services/screen-findings.ts';
import { searchRegister, textsOfActivities } from '../services/search-register.ts';
import { searchToErase } from '../services/search-to-erase.ts';
import { searchVersionsToErase } from '../services/search-versions-to-erase.ts';
import { changeSettings } from '../services/settings.ts';
import { changesOfStatement } from '../services/statement-changes.ts';
import { listTransfers } from '../services/transfer-lines.ts';
import { verifyFile } from '../services/verify-file.ts';
import { firstHandlers } from './first-calls.ts';
import type { Handler } from './handler.ts';

export const handlers = {
  ...firstHandlers,
  'file.create': createFile,
  'file.import': importRegister,
  'file.verify': verifyFile,
  'file.open': openFile,
  'file.close': closeFile,
  'file.state': stateOfFile,
  'file.publish': publishFile,
  'file.keepBoth': keepBoth,
  'file.erase': eraseFromFile,
  'file.handOver': handOver,
  'file.whole': wholeFile,
  'library.use': chooseLibrary,
  'library.summary': summaryOf,
  'library.create': createInLibrary,
  'library.example': openExample,
  'library.duplicate': duplicateFile,
  'library.rename': renameFile,
  'library.archive': archiveFile,
  'library.twins': listTwins,
  'library.ownId': ownIdOf,
  'library.remove': removeFile,
  'library.putBack': putBack,
  'library.deleteForGood': deleteForGood,
  'leftovers.list': listLeftovers,
  'leftovers.putBack': putLeftoverBack,
  'leftovers.forget': forgetLeftover,
  'library.take': takeFile,
  'library.export': exportMany,
  'register.rows': registerRows,
  'register.change': changeRegister,
  'register.remove': removeRows,
  'register.undo': undoChange,
  'register.redo': redoChange,
  'register.undoTo': undoTo,
  'register.historyInWords': historyInWords,
  'register.check': checkRegister,
  'register.findings': listFindings,
  'register.visit': visitSection,
  'register.overview': overviewOf,
  'register.pictures': picturesOf,
  'register.activityOf': activityOfRow,
  'register.search': searchRegister,
  'register.searchToErase': searchToErase,
  'register.uses': usesOf,
  'transfers.list': listTransfers,
  'activities.list': listActivities,
  'activities.texts': textsOfActivities,
  'activities.copy': copyActivities,
  'versions.list': versionsOf,
  'versions.snapshot': makeSnapshot,
  'versions.adopt': adoptVersion,
  'versions.restore': restoreVersion,
  'versions.searchToErase': searchVersionsToErase,
  'versions.compare': compareVersions,
  'documents.export': exportDocuments,
  'documents.plan': planDocuments,
  'client.plan': planForClient,
  'documents.compose': composeForScreen,
  'documents.pages': countPages,
  'documents.make': makeForScreen,
  'statement.publish': publishStatement,
  'statement.obstacles': obstaclesOf,
  'statement.leftOut': leftOutOfStatements,
  'statement.changes': changesOfStatement,
  'statement.published': publishedStatements,
  'statement.read': readStatement,
  'job.cancel': cancelJob,
  'interview.kept': keptInterviews,
  'interview.keep': keepInterview,
  'interview.forget': forgetInterview,
  'reader.read': readGiven,
  'reader.kept': readingBeside,
  'reader.decide': decideReading,
  'reader.forget': forgetReading,
  'reader.takeBack': takeBackReading,
  'reader.compare': compareReading,
  'reader.accept': acceptProposals,
  'reader.report': reportReading,
  'settings.set': changeSettings,
  'app.about': aboutApp,
} satisfies { readonly [N in CallName]: Handler<N> };
