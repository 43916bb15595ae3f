namespace Bindery.Simulation.Records;

public enum RecordChangeKind
{
    Created,
    Updated,
    Deleted,
}
