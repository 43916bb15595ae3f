using Bindery.Core.Findings;
using Bindery.Modules.Data;
using Bindery.Modules.Manifests;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Structure;

internal sealed class UnlistedDataFile : IRule
{
    private static readonly string[] Elsewhere =
    [
        "tests/",
        "demo/",
        "migrations/",
        "doc/",
        "docs/",
        "examples/",
        "static/",
        "samples/",
    ];

    public RuleInfo Info { get; } =
        new("unlisted-data-file", RuleFamily.Structure, Severity.Warning)
        {
            What =
                "A data file with records in it is not listed in the manifest, and nothing else loads it.",
            Why =
                "Its views, menus and access rows never reach the database, and no message says so.",
            Mend = "List it under `data`, after the files that it refers to; or delete it.",
            Bad = """
                # views/wizard_views.xml exists
                {"data": ["views/backend_views.xml"]}
                """,
            Good = """
                {"data": ["views/backend_views.xml", "views/wizard_views.xml"]}
                """,
            PeerNames = ["file-not-used", "W7930"],
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (context.Module.Manifest is not { IsReadable: true } manifest || !IsLiteral(manifest))
        {
            yield break;
        }

        HashSet<string> listed =
        [
            .. manifest.Data.Concat(manifest.Demo).Select(entry => entry.Text),
        ];
        foreach (string path in Candidates(context).Where(path => !listed.Contains(path)))
        {
            if (!listed.Contains($"{context.Module.Name}/{path}") && !IsNamed(context, path))
            {
                yield return RuleContext.AtFile(
                    path,
                    "Nothing loads this file: the manifest doesn't list it."
                ) with
                {
                    Fix = ManifestEntryAddition.Of(manifest, "data", path, FixSafety.Unsafe),
                };
            }
        }
    }

    private static bool IsLiteral(Manifest manifest) =>
        manifest.IsLiteral("data") && manifest.IsLiteral("demo") && manifest.Value("qweb") is null;

    private static IEnumerable<string> Candidates(RuleContext context) =>
        context
            .Module.XmlFiles.Where(file => !IsElsewhere(file.Path) && HoldsRecords(file))
            .Select(file => file.Path)
            .Concat(
                context
                    .Module.CsvFiles.Where(file => file.Model == "ir.model.access")
                    .Select(file => file.Path)
                    .Where(path => !IsElsewhere(path))
            );

    private static bool HoldsRecords(XmlDataFile file) =>
        file.IsData
        && (
            !file.Records.IsEmpty
            || file.Document.Root!.DescendantsAndSelf()
                .Any(element => element.Name is "function" or "delete")
        );

    private static bool IsElsewhere(string path) =>
        Elsewhere.Any(folder =>
            path.StartsWith(folder, StringComparison.Ordinal)
            || path.Contains("/" + folder, StringComparison.Ordinal)
        );

    /// <summary>A hook or a test may load the file by its name.</summary>
    private static bool IsNamed(RuleContext context, string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return context.Module.PythonFiles.Any(file =>
            file.Source.Text.Contains(name, StringComparison.Ordinal)
        );
    }
}
