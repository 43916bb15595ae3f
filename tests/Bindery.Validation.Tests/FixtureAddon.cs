using System.Globalization;
using Bindery.Testing;

namespace Bindery.Validation.Tests;

/// <summary>
/// Writes a fixture as addons on disk. A fixture is one text file: <c>--- path</c> begins each file,
/// <c>finding</c> in a comment marks each line on which its rule must speak. Manifest and
/// <c>__init__.py</c> files that it leaves out are made up.
/// </summary>
internal sealed class FixtureAddon : IDisposable
{
    private const string Separator = "--- ";
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    public FixtureAddon(string text)
    {
        string path = "";
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Separator, StringComparison.Ordinal))
            {
                path = line[Separator.Length..].Trim();
                files[path] = "";
            }
            else if (path.Length > 0)
            {
                files[path] += line + "\n";
            }
        }

        Complete();
        foreach ((string file, string content) in files)
        {
            folder.Write($"demo_connector/{file}", content);
        }
    }

    public string Path => folder.At("demo_connector");

    /// <summary>Places of the marks: <c>path:line</c>, in order.</summary>
    public IEnumerable<string> Marks =>
        files
            .SelectMany(file =>
                file.Value.Split('\n')
                    .Select((line, index) => (line, number: index + 1))
                    .Where(item => IsMarked(item.line))
                    .Select(item =>
                        string.Create(CultureInfo.InvariantCulture, $"{file.Key}:{item.number}")
                    )
            )
            .Order(StringComparer.Ordinal);

    public void Dispose() => folder.Dispose();

    private static bool IsMarked(string line) =>
        line.Contains("# finding", StringComparison.Ordinal)
        || line.Contains("<!-- finding -->", StringComparison.Ordinal)
        || line.Contains(",finding,", StringComparison.Ordinal);

    private void Complete()
    {
        if (!files.ContainsKey("__manifest__.py") && !files.ContainsKey("no_manifest"))
        {
            string data = string.Concat(
                files.Keys.Where(IsData).Select(path => $"        \"{path}\",\n")
            );
            files["__manifest__.py"] =
                "{\n    \"name\": \"Demo\",\n    \"version\": \"16.0.1.0.0\",\n    \"license\": \"LGPL-3\",\n"
                + $"    \"depends\": [\"connector\"],\n    \"data\": [\n{data}    ],\n}}\n";
        }

        foreach (
            string folderOfFile in files
                .Keys.Where(IsPython)
                .Select(FolderOf)
                .Append("")
                .Distinct()
                .ToList()
        )
        {
            string init = folderOfFile.Length == 0 ? "__init__.py" : $"{folderOfFile}/__init__.py";
            if (!files.ContainsKey(init) && !files.ContainsKey("no_init"))
            {
                files[init] = Imports(folderOfFile);
            }
        }
    }

    private string Imports(string parent) =>
        string.Concat(
            files
                .Keys.Where(path =>
                    IsPython(path)
                    && (
                        parent.Length == 0
                        || path.StartsWith(parent + "/", StringComparison.Ordinal)
                    )
                )
                .Select(path => parent.Length == 0 ? path : path[(parent.Length + 1)..])
                .Select(path => path.Split('/')[0].Replace(".py", "", StringComparison.Ordinal))
                .Where(name => !name.StartsWith("__", StringComparison.Ordinal) && name != "tests")
                .Distinct()
                .Select(name => $"from . import {name}\n")
        );

    private static bool IsPython(string path) => path.EndsWith(".py", StringComparison.Ordinal);

    private static bool IsData(string path) =>
        path.EndsWith(".xml", StringComparison.Ordinal)
        || path.EndsWith(".csv", StringComparison.Ordinal);

    private static string FolderOf(string path) =>
        path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
}
