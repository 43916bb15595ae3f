namespace Bindery.Diagnosis.Causes;

public enum CauseFamily
{
    Server,
    Jobs,
    Module,
    Authentication,
    Platform,
    Webhooks,
    Synchronisation,
    Duplicates,
    Records,
}
