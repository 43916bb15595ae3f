using System.Collections.Immutable;
using Bindery.Modules;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;
using Bindery.Modules.Data;
using Bindery.Modules.Manifests;
using Bindery.Modules.Python;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules;

/// <summary>What rules look at: one addon, and what is known of the addons below it.</summary>
public sealed class RuleContext(Module module, AddonSet addons, string? series)
{
    private static readonly LinePosition Start = new(1, 1);
    private readonly Lazy<bool> connector = new(() => ConnectorAddon.Is(module, addons));
    private readonly Lazy<HttpCalls> http = new(() =>
        new HttpCalls([.. module.PythonFiles.Where(file => !file.IsTest)])
    );
    private readonly Lazy<ImmutableArray<WebhookRoute>> webhooks = new(() =>
        [.. WebhookRoute.In(module.AllClasses)]
    );
    private readonly Lazy<HashSet<string>> listed = new(() =>
        [.. module.Manifest?.Data.Concat(module.Manifest.Demo).Select(entry => entry.Text) ?? []]
    );
    private readonly Dictionary<string, ModelMembers> members = new(StringComparer.Ordinal);

    public Module Module { get; } = module;

    public AddonSet Addons { get; } = addons;

    public Knowledge Knowledge { get; } = new(addons);

    /// <summary>The series that the addon is for, where that is known.</summary>
    public string? Series { get; } = series;

    /// <summary>Whether the addon talks to an outside platform: some rules would be noise elsewhere.</summary>
    public bool IsConnector => connector.Value;

    internal ImmutableArray<WebhookRoute> Webhooks => webhooks.Value;

    internal IEnumerable<HttpCall> HttpCalls => http.Value.All();

    /// <summary>The XML files that the manifest lists; what isn't loaded can't fail.</summary>
    public IEnumerable<XmlDataFile> LoadedData =>
        Module.Manifest is { } manifest && manifest.IsLiteral("data")
            ? Module.XmlFiles.Where(file => listed.Value.Contains(file.Path))
            : Module.XmlFiles;

    /// <summary>Whether the addon itself knows a platform, and isn't only a framework for those that do.</summary>
    public bool HasPlatform => ConnectorAddon.HasPlatform(Module);

    /// <summary>The Python files that Odoo loads, without tests.</summary>
    public IEnumerable<PythonFile> LoadedFiles => Module.PythonFiles.Where(Module.IsLoaded);

    /// <summary>All Python files but tests: what is not imported yet is judged as well.</summary>
    public IEnumerable<PythonFile> SourceFiles =>
        Module.PythonFiles.Where(file =>
            !file.IsTest && file.Path != "__manifest__.py" && !IsScript(file)
        );

    public IEnumerable<OdooClass> Models => Module.Classes.Where(found => found.IsModel);

    public IEnumerable<OdooClass> Components => Module.Classes.Where(found => found.IsComponent);

    /// <summary>Whether another class of the addon gives the field its groups.</summary>
    public bool IsRestricted(OdooClass model, FieldDefinition field) =>
        Models.Any(other =>
            other != model
            && other.EffectiveName == model.EffectiveName
            && other.Field(field.Name)?.Argument("groups") is not null
        );

    /// <summary>Fields and methods of a model, gathered once.</summary>
    public ModelMembers MembersOf(string model)
    {
        if (!members.TryGetValue(model, out ModelMembers? found))
        {
            members[model] = found = new ModelMembers(Addons, model);
        }

        return found;
    }

    public static Detection At(PythonFile file, PythonNode node, string message) =>
        At(file, node.Span, message);

    public static Detection At(PythonFile file, TextSpan span, string message) =>
        new(file.Path, file.Source.Lines.PositionAt(span.Start), message);

    public static Detection At(OdooClass @class, PythonNode node, string message) =>
        At(@class.File, node, message);

    public static Detection At(XmlDataFile file, XmlNodeSyntax node, string message) =>
        new(file.Path, file.Document.PositionOf(node), message);

    public static Detection At(CsvDataFile file, CsvRow row, string message) =>
        new(file.Path, file.Document.Source.Lines.PositionAt(row.Span.Start), message);

    public static Detection At(Manifest manifest, PythonNode? node, string message) =>
        node is null ? AtFile(manifest.File.Path, message) : At(manifest.File, node, message);

    public static Detection AtFile(string path, string message) => new(path, Start, message);

    private bool IsScript(PythonFile file) =>
        !Module.Imports.Reaches(file)
        && file.Source.Text.Contains("__name__ ==", StringComparison.Ordinal);
}
