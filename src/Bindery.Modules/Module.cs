using System.Collections.Immutable;
using Bindery.Modules.Classes;
using Bindery.Modules.Content;
using Bindery.Modules.Data;
using Bindery.Modules.Manifests;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules;

/// <summary>
/// An addon as source, at one moment: it can be asked questions and answers with places in files.
/// Files are read and parsed when a question needs them.
/// </summary>
public sealed class Module
{
    private readonly Lazy<ImportGraph> imports;
    private readonly Lazy<ImmutableArray<OdooClass>> classes;
    private readonly ImmutableHashSet<string> paths;
    private readonly ModuleContent content;

    private Module(string name, ModuleContent content)
    {
        Name = name;
        this.content = content;
        Paths = content.Paths;
        paths = [.. Paths];
        PythonFiles = [.. Ending(".py").Select(path => new PythonFile(path, content))];
        XmlFiles = [.. Ending(".xml").Where(IsRead).Select(path => new XmlDataFile(path, content))];
        CsvFiles = [.. Ending(".csv").Where(IsRead).Select(path => new CsvDataFile(path, content))];
        imports = new(() => new ImportGraph(Name, PythonFiles));
        classes = new(() => [.. PythonFiles.Where(IsLoaded).SelectMany(ClassesIn)]);
        Manifest = PythonFiles.FirstOrDefault(file => file.Path == "__manifest__.py")
            is { } manifest
            ? new Manifest(manifest)
            : null;
    }

    /// <summary>Technical name of the addon: the name of its folder.</summary>
    public string Name { get; }

    /// <summary>Every file, below the addon's folder, with <c>/</c>.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>Null in a folder that is no addon.</summary>
    public Manifest? Manifest { get; }

    public ImmutableArray<PythonFile> PythonFiles { get; }

    public ImmutableArray<XmlDataFile> XmlFiles { get; }

    public ImmutableArray<CsvDataFile> CsvFiles { get; }

    /// <summary>Files that were asked for and couldn't be read, with the reason: they count as empty.</summary>
    public IReadOnlyDictionary<string, string> Unreadable => content.Unreadable;

    public ImportGraph Imports => imports.Value;

    /// <summary>The classes in files that Odoo loads, in the order of their paths.</summary>
    public ImmutableArray<OdooClass> Classes => classes.Value;

    /// <summary>The classes of every file but tests, loaded or not.</summary>
    public IEnumerable<OdooClass> AllClasses =>
        PythonFiles
            .Where(file => !file.IsTest && !IsLoaded(file))
            .SelectMany(ClassesIn)
            .Concat(Classes);

    public IEnumerable<AccessRow> AccessRows => CsvFiles.SelectMany(file => file.AccessRows);

    public IEnumerable<XmlRecord> Records => XmlFiles.SelectMany(file => file.Records);

    public static Module Of(ModuleFiles files) => new(files.Name, new LoadedContent(files));

    /// <summary>An addon on disk; its files are read as they are needed.</summary>
    public static Module Open(string folder)
    {
        string full = Path.GetFullPath(folder).TrimEnd('/', '\\');
        return new Module(Path.GetFileName(full), new FolderContent(full));
    }

    public bool Contains(string path) => paths.Contains(path);

    public bool IsLoaded(PythonFile file) => Imports.Reaches(file) && !file.IsTest;

    private static IEnumerable<OdooClass> ClassesIn(PythonFile file) =>
        file
            .Tree.All<ClassDefinition>()
            .Where(found => found.Enclosing<FunctionDefinition>() is null)
            .Select(found => new OdooClass(file, found));

    private static bool IsRead(string path) =>
        !path.StartsWith("static/", StringComparison.Ordinal)
        && !path.StartsWith("i18n/", StringComparison.Ordinal);

    private IEnumerable<string> Ending(string extension) =>
        Paths.Where(path => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
