namespace Bindery.Certification.Checks;

/// <summary>What runs say they did.</summary>
internal sealed record SyncFigures(
    int Runs,
    int Pages,
    int Created,
    int Updated,
    int Unchanged,
    int Failed
)
{
    public override string ToString() =>
        $"{Runs} runs, {Pages} pages, {Created} created, {Updated} updated, {Unchanged} unchanged, {Failed} failed";
}
