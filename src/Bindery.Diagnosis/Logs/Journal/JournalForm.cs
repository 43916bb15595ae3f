namespace Bindery.Diagnosis.Logs.Journal;

internal enum JournalForm
{
    Unknown,
    None,
    Short,
    Export,
    Json,
}
