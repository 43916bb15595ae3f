using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Modules;
using Bindery.Modules.Reading;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Certification;

/// <summary>The description of the platform that a connector was written from.</summary>
public static class BlueprintOfModule
{
    private const string KindAttribute = "_connector_kind";

    /// <param name="folder">The connector's folder.</param>
    /// <param name="chosen">A platform of the catalogue or a file; null to go by the folder's name.</param>
    /// <exception cref="BinderyException">It can't be told from the module.</exception>
    public static Blueprint Find(string folder, string? chosen)
    {
        ModuleFiles module = ModuleReader.Read(folder);
        ConnectorNames names = new(module.Name);
        if (chosen is not null)
        {
            return RequiredBlueprint.Open(chosen) with { Name = names.Platform };
        }

        if (BlueprintCatalog.TryOpen(names.Platform, out Blueprint? known))
        {
            return known;
        }

        return KindOf(module) is { } kind
            ? BlueprintCatalog
                .Archetype(kind)
                .Instantiate(names.Platform, WordCase.ToTitle(names.Platform))
            : throw BinderyException.BadRequest(
                $"{folder}: no platform is called '{names.Platform}' and its backend names no {KindAttribute}; say --blueprint FILE."
            );
    }

    private static ConnectorType? KindOf(ModuleFiles module)
    {
        foreach ((string path, FileContent content) in module.Files)
        {
            if (
                path.StartsWith("models/", StringComparison.Ordinal)
                && path.EndsWith(".py", StringComparison.Ordinal)
                && KindIn(content) is { } kind
            )
            {
                return kind;
            }
        }

        return null;
    }

    private static ConnectorType? KindIn(FileContent content)
    {
        PythonModule source = PythonModule.Parse(
            SourceText.FromPythonBytes(content.Bytes.AsSpan())
        );
        string? kind = source
            .DescendantsAndSelf()
            .OfType<AssignmentStatement>()
            .Where(assignment => assignment.Targets is [NameExpression { Name: KindAttribute }])
            .Select(assignment => (assignment.Value as StringExpression)?.Value)
            .FirstOrDefault();
        return Enum.TryParse(kind, ignoreCase: true, out ConnectorType type) ? type : null;
    }
}
