using System.Collections.Immutable;

namespace Bindery.Modules.Python;

/// <summary>Which Python files of an addon are loaded when Odoo imports its package.</summary>
public sealed class ImportGraph
{
    private readonly string addon;
    private readonly ImmutableDictionary<string, PythonFile> files;
    private readonly HashSet<string> reached = new(StringComparer.Ordinal);

    public ImportGraph(string addon, ImmutableArray<PythonFile> files)
    {
        this.addon = addon;
        this.files = files.ToImmutableDictionary(file => file.Path, StringComparer.Ordinal);
        Follow();
    }

    public bool Reaches(PythonFile file) => reached.Contains(file.Path);

    /// <summary>The files that an import in a file may name: the module itself and the packages on the way.</summary>
    public IEnumerable<string> Targets(PythonFile from, ImportedName import)
    {
        if (BaseOf(from, import) is not { } folder)
        {
            yield break;
        }

        string path = folder;
        foreach (string part in PartsOf(import))
        {
            path = path.Length == 0 ? part : $"{path}/{part}";
            yield return path + ".py";
            yield return path + "/__init__.py";
        }
    }

    private void Follow()
    {
        Queue<string> pending = new(["__init__.py"]);
        while (pending.TryDequeue(out string? path))
        {
            if (!files.TryGetValue(path, out PythonFile? file) || !reached.Add(path))
            {
                continue;
            }

            foreach (ImportedName import in file.Imports)
            {
                foreach (string target in Targets(file, import))
                {
                    pending.Enqueue(target);
                }
            }
        }
    }

    private IEnumerable<string> PartsOf(ImportedName import)
    {
        string own = $"odoo.addons.{addon}";
        string module =
            import.Level > 0 ? import.Module
            : import.Module.Length > own.Length ? import.Module[(own.Length + 1)..]
            : "";
        IEnumerable<string> parts = module.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return import.Name is null or "*" ? parts : parts.Append(import.Name);
    }

    /// <summary>The folder that an import starts from; null where it leaves the addon.</summary>
    private string? BaseOf(PythonFile from, ImportedName import)
    {
        if (import.Level == 0)
        {
            string own = $"odoo.addons.{addon}";
            bool isOwn =
                import.Module == own
                || import.Module.StartsWith(own + ".", StringComparison.Ordinal);
            return isOwn ? "" : null;
        }

        string[] folders = from.Path.Split('/')[..^1];
        int depth = folders.Length - (import.Level - 1);
        return depth < 0 ? null : string.Join('/', folders[..depth]);
    }
}
