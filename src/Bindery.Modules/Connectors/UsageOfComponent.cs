using System.Collections.Immutable;

namespace Bindery.Modules.Connectors;

/// <summary>The usage that a component's name, or that of its parent, tells.</summary>
public static class UsageOfComponent
{
    // The longer ones first: a batch importer is no importer of a record.
    private static readonly ImmutableArray<(string Ending, string Usage)> Endings =
    [
        ("inventory.adapter", "inventory.adapter"),
        ("inventory.importer", "inventory.importer"),
        ("inventory.exporter", "inventory.exporter"),
        ("batch.importer", "batch.importer"),
        ("batch.exporter", "batch.exporter"),
        ("import.mapper", "import.mapper"),
        ("export.mapper", "export.mapper"),
        ("importer", "record.importer"),
        ("exporter", "record.exporter"),
        ("adapter", "backend.adapter"),
        ("binder", "binder"),
        ("webhook.verifier", "webhook.verifier"),
    ];

    public static string? Of(string name) =>
        Endings
            .Where(known => name.EndsWith("." + known.Ending, StringComparison.Ordinal))
            .Select(known => known.Usage)
            .FirstOrDefault();
}
