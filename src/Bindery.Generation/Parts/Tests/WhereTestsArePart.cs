using Bindery.Generation.Drafting;

namespace Bindery.Generation.Parts.Tests;

/// <summary>A test of a connector whose tests stand on the case and the samples that Bindery wrote.</summary>
internal sealed class WhereTestsArePart(ConnectorContext connector, IPart test) : IPart
{
    private const string Case = "tests/common.py";
    private const string Samples = "tests/samples.py";

    public ModuleDraft PutInto(ModuleDraft draft) => HasCase(draft) ? test.PutInto(draft) : draft;

    private bool HasCase(ModuleDraft draft) =>
        draft.Files.Find(Samples) is not null
        && draft.Files.Find(Case) is not null
        && draft
            .Python(Case)
            .Classes.Any(known => known.Name == TestNames.Case(connector).ToString());
}
