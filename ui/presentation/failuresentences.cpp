#include "ui/presentation/sentencetables.h"

#include <QtGlobal>

namespace xunzhen::presentation {

const SentenceTable &failureSentences()
{
    static const SentenceTable table{
        {"invalid-input", QT_TRANSLATE_NOOP("Sentences", "This was not taken over. Nothing was changed. Please correct what is named and try again.")},
        {"not-found", QT_TRANSLATE_NOOP("Sentences", "This record is not here. Nothing was changed. It may have been taken out or not have arrived yet; please sync and look again.")},
        {"refused", QT_TRANSLATE_NOOP("Sentences", "This cannot be done as things stand. Nothing was changed. The reasons are below.")},
        {"not-allowed", QT_TRANSLATE_NOOP("Sentences", "Your role does not allow this. Nothing was changed. Please ask the person in charge.")},
        {"frozen", QT_TRANSLATE_NOOP("Sentences", "A paper has been issued for this, so it cannot be changed any more. Everything is kept as it was. Make a correction instead.")},
        {"clash", QT_TRANSLATE_NOOP("Sentences", "Somebody has changed this in the meantime. Nothing was written over. Please look at it again and repeat.")},
        {"unsupported", QT_TRANSLATE_NOOP("Sentences", "This kind of file cannot be read here. Nothing was changed. Please choose another file or save it in another format.")},
        {"too-large", QT_TRANSLATE_NOOP("Sentences", "This is too large. Nothing was changed. Please make it smaller or split it.")},
        {"cancelled", QT_TRANSLATE_NOOP("Sentences", "Stopped as you wished. Nothing was changed.")},
        {"wrong-encoding", QT_TRANSLATE_NOOP("Sentences", "The text in this file cannot be read. Nothing was changed. Please save it as UTF-8 or as .xlsx and try again.")},
        {"damaged-file", QT_TRANSLATE_NOOP("Sentences", "This file is damaged. Nothing was changed. Please fetch it again from where it came.")},
        {"empty-file", QT_TRANSLATE_NOOP("Sentences", "This file is empty. Nothing was changed. Please choose another one.")},
        {"io", QT_TRANSLATE_NOOP("Sentences", "Reading or writing failed. What was saved before is safe. Please check the disk or the connection and try again.")},
        {"disk-full", QT_TRANSLATE_NOOP("Sentences", "The disk is full. What was saved before is safe; the last change was not saved. Please free some space and try again.")},
        {"permission", QT_TRANSLATE_NOOP("Sentences", "The system does not allow access to this file or folder. Your records are safe. Please ask for access or choose another place.")},
        {"store-damaged", QT_TRANSLATE_NOOP("Sentences", "The record file of this laptop is damaged. It was left untouched. Please restore a backup or salvage it into a new file.")},
        {"store-too-new", QT_TRANSLATE_NOOP("Sentences", "The records were written by a newer version of the program. They were left untouched. Please update the program.")},
        {"store-locked", QT_TRANSLATE_NOOP("Sentences", "The records are open in another program. They are safe. Please close the other program and try again.")},
        {"store-missing", QT_TRANSLATE_NOOP("Sentences", "There are no records in this folder. Nothing was changed. Please check the folder.")},
        {"share-missing", QT_TRANSLATE_NOOP("Sentences", "The shared folder cannot be reached. Your records are all saved on this laptop. Please check the network and press Retry.")},
        {"share-foreign", QT_TRANSLATE_NOOP("Sentences", "This folder holds something else. Nothing was written there. Please choose the right shared folder.")},
        {"key-missing", QT_TRANSLATE_NOOP("Sentences", "The key of this laptop was not found. Your records are safe. Please enrol this laptop again with the founder of the space.")},
        {"internal", QT_TRANSLATE_NOOP("Sentences", "Something unexpected happened. What was saved before is safe. Please try again; if it happens again, tell support.")},
    };
    return table;
}

const SentenceTable &syncSentences()
{
    static const SentenceTable table{
        {"gap", QT_TRANSLATE_NOOP("Sentences", "Records of %1 are missing in between. What arrived is kept; the rest follows when that laptop syncs again.")},
        {"damaged-file", QT_TRANSLATE_NOOP("Sentences", "A file in the shared folder is damaged (%1). It was put aside; nothing of yours is affected.")},
        {"unknown-device", QT_TRANSLATE_NOOP("Sentences", "Records of a device that is not enrolled (%1) were put aside. Approve the device if you know it.")},
        {"wild-clock", QT_TRANSLATE_NOOP("Sentences", "The clock of %1's laptop is far off (%2). Its records are kept; please set its clock right.")},
        {"missing-blob", QT_TRANSLATE_NOOP("Sentences", "A photo or file has not arrived yet (%1). It follows when its device syncs again.")},
        {"update-needed", QT_TRANSLATE_NOOP("Sentences", "A file in the shared folder was written by a newer version (%1). It waits; please update the program.")},
        {"archive-damaged", QT_TRANSLATE_NOOP("Sentences", "A bundle of changes kept for sending is damaged (%1) and was not sent. Your records themselves are safe; please check them under Settings.")},
        {"postponed", QT_TRANSLATE_NOOP("Sentences", "The shared folder did not take a file (%1). It is safe here and is sent with the next sync.")},
        {"fork", QT_TRANSLATE_NOOP("Sentences", "Two laptops write under the same identity (%1). Both versions are kept; please enrol one of them again.")},
        {"foreign-file", QT_TRANSLATE_NOOP("Sentences", "A file in the shared folder does not belong to this space (%1). It was left alone.")},
        {"foreign-record", QT_TRANSLATE_NOOP("Sentences", "The laptop of %1 wrote %2 change(s) into a space where they do not belong. They count on no laptop and are kept; all other records are safe. Please let that laptop update the program.")},
        {"state-differs", QT_TRANSLATE_NOOP("Sentences", "This laptop and that of %1 have the same changes but show different records. Nothing is lost; the records here should be derived again.")},
        {"rows-damaged", QT_TRANSLATE_NOOP("Sentences", "%1 record(s) on this laptop did not agree with their own history and were derived from it again. Nothing is lost; please have the disk checked.")},
        {"branch-missing", QT_TRANSLATE_NOOP("Sentences", "What was written here builds on records of %1 that this laptop has lost. Everything is shown as before; those records have to come back.")},
        {"revoked-excluded", QT_TRANSLATE_NOOP("Sentences", "%1 was taken out of the space. What that laptop wrote afterwards does not count any more; it is kept for the administrator.")},
        {"lost-range", QT_TRANSLATE_NOOP("Sentences", "Records of %1 are lost for good, as an administrator has stated. Everything before and after them is here.")},
        {"key-missing", QT_TRANSLATE_NOOP("Sentences", "This laptop has not been given the key to read everything in the folder yet. Your own records are safe here.")},
        {"snapshot-unconfirmed", QT_TRANSLATE_NOOP("Sentences", "The first records came as a copy that only one laptop vouches for. They are being compared with the single changes.")},
        {"share-full", QT_TRANSLATE_NOOP("Sentences", "The disk of the shared folder is full. What waits is safe on this laptop and is sent as soon as there is room.")},
        {"no-marker", QT_TRANSLATE_NOOP("Sentences", "The shared folder is empty or its mark is gone. No record was changed here; this laptop can fill the folder again.")},
        {"own-clock", QT_TRANSLATE_NOOP("Sentences", "The clock of this laptop is far off (%1). Your records are kept; please set date and time right.")},
        {"device-revoked", QT_TRANSLATE_NOOP("Sentences", "This laptop was taken out of the space. It sends nothing more; all your records stay here.")},
        {"number-clash", QT_TRANSLATE_NOOP("Sentences", "Two papers bear the number %1. Both are kept as they were issued. Please see them under Papers, Numbers.")},
        {"author-mismatch", QT_TRANSLATE_NOOP("Sentences", "The laptop that was approved for %1 (%3) has written %4 changes in the name of %2. They are kept and shown; please ask whether that is right.")},
        {"rolled-back", QT_TRANSLATE_NOOP("Sentences", "This laptop had gone back to an earlier state. Its later records were fetched back from the shared folder.")},
    };
    return table;
}

}
