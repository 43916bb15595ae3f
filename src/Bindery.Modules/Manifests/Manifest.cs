using System.Collections.Immutable;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Manifests;

/// <summary>A <c>__manifest__.py</c> as Odoo reads it: the one dictionary literal in it.</summary>
public sealed class Manifest
{
    private readonly DictionaryExpression? dictionary;

    public Manifest(PythonFile file)
    {
        File = file;
        dictionary = file
            .Module.Statements.OfType<ExpressionStatement>()
            .Select(statement => statement.Value)
            .OfType<DictionaryExpression>()
            .FirstOrDefault();
    }

    public PythonFile File { get; }

    /// <summary>Whether there is a dictionary at all.</summary>
    public bool IsReadable => dictionary is not null;

    public string? Name => PythonLiteral.Text(Value("name"));

    public string? Version => PythonLiteral.Text(Value("version"));

    public string? License => PythonLiteral.Text(Value("license"));

    /// <summary>As Odoo takes it: true unless the manifest says otherwise.</summary>
    public bool IsInstallable => PythonLiteral.Boolean(Value("installable")) ?? true;

    /// <summary>The addons it depends on; <c>base</c> alone where it names none.</summary>
    public ImmutableArray<string> Depends =>
        [.. DependsEntries.Select(entry => entry.Text).DefaultIfEmpty("base")];

    public ImmutableArray<ManifestText> DependsEntries => TextsOf("depends");

    /// <summary>Files loaded at every installation, in order: <c>data</c>, then the old <c>init_xml</c> and <c>update_xml</c>.</summary>
    public ImmutableArray<ManifestText> Data =>
        [.. TextsOf("data"), .. TextsOf("init_xml"), .. TextsOf("update_xml")];

    public ImmutableArray<ManifestText> Demo => [.. TextsOf("demo"), .. TextsOf("demo_xml")];

    public ImmutableArray<ManifestText> ExternalPython =>
        Value("external_dependencies") is DictionaryExpression external
            ? TextsIn(ValueIn(external, "python"))
            : [];

    /// <summary>The series a version begins with, such as <c>16.0</c>; null where it has none.</summary>
    public string? Series =>
        Version?.Split('.') is [var major, "0", _, _, .. var last]
        && int.TryParse(major, out int number)
        && (last.Length > 0 || number is >= FirstSeries and <= LastSeries)
            ? $"{major}.0"
            : null;

    /// <summary>With four parts only, a first one far from Odoo's series is the addon's own.</summary>
    private const int FirstSeries = 8;
    private const int LastSeries = 30;

    public PythonExpression? Value(string key) =>
        dictionary is null ? null : ValueIn(dictionary, key);

    public ImmutableArray<ManifestText> TextsOf(string key) => TextsIn(Value(key));

    /// <summary>Whether a list holds only literals, so that what is read is all there is.</summary>
    public bool IsLiteral(string key) =>
        Value(key) is not { } value
        || PythonLiteral.Elements(value) is { } elements
            && elements.All(element => PythonLiteral.Text(element) is not null);

    private static ImmutableArray<ManifestText> TextsIn(PythonExpression? value) =>
        [
            .. (PythonLiteral.Elements(value) ?? [])
                .Select(element => (element, text: PythonLiteral.Text(element)))
                .Where(pair => pair.text is not null)
                .Select(pair => new ManifestText(pair.text!, pair.element)),
        ];

    private static PythonExpression? ValueIn(DictionaryExpression dictionary, string key) =>
        dictionary.Entries.LastOrDefault(entry => PythonLiteral.Text(entry.Key) == key)?.Value;
}
