using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Certification.Processes;
using Bindery.Core.Failures;

namespace Bindery.Certification.Odoo;

/// <summary>A module with all that it depends on, read by the Python that Odoo will use.</summary>
internal sealed class AddonReader(OdooSource source)
{
    // Manifests are Python literals; reading them all costs one start of the interpreter.
    private const string Script = """
        import ast, json, os, sys
        names, *folders = sys.argv[1:]
        found, missing, queue = {}, [], [*names.split(","), "base"]
        while queue:
            name = queue.pop()
            if name in found or name in missing:
                continue
            for folder in folders:
                path = os.path.join(folder, name, "__manifest__.py")
                if os.path.isfile(path):
                    break
            else:
                missing.append(name)
                continue
            with open(path, encoding="utf-8") as manifest:
                values = ast.literal_eval(manifest.read())
            depends = values.get("depends", [])
            found[name] = {
                "folder": os.path.dirname(path),
                "version": str(values.get("version", "")),
                "depends": depends,
            }
            queue.extend(depends)
        print(json.dumps({"found": found, "missing": missing}))
        """;

    /// <summary>By name; the module itself and <c>base</c> are among them.</summary>
    /// <param name="moduleFolder">Folder of the module.</param>
    /// <param name="others">Addons that it doesn't depend on and that have to be there too.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<ImmutableDictionary<string, Addon>> ReadAsync(
        string moduleFolder,
        ImmutableArray<string> others,
        CancellationToken cancellation
    )
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(moduleFolder));
        if (!File.Exists(Path.Combine(moduleFolder, "__manifest__.py")))
        {
            throw BinderyException.BadRequest(
                $"{moduleFolder} is no Odoo module: it has no __manifest__.py."
            );
        }

        ProgramRun run = await ProgramRun.RunAsync(
            new ProgramRequest(
                source.Python,
                ["-c", Script, string.Join(',', [name, .. others]), .. source.AddonsPath]
            ),
            cancellation
        );
        if (!run.Succeeded)
        {
            throw BinderyException.BadRequest(
                $"The manifests that {name} needs can't be read: {run.LastLine}."
            );
        }

        return Read(name, JsonNode.Parse(run.Output)!.AsObject());
    }

    private ImmutableDictionary<string, Addon> Read(string module, JsonObject answer)
    {
        JsonArray missing = answer["missing"]!.AsArray();
        if (missing.Count > 0)
        {
            throw BinderyException.BadRequest(
                $"{module} depends on {string.Join(", ", missing)}, found nowhere in {string.Join(", ", source.AddonsPath)}; add the folder with --addons-path."
            );
        }

        return answer["found"]!
            .AsObject()
            .ToImmutableDictionary(entry => entry.Key, entry => ReadOne(entry.Key, entry.Value!));
    }

    private static Addon ReadOne(string name, JsonNode values) =>
        new(
            name,
            (string)values["folder"]!,
            (string)values["version"]!,
            [.. values["depends"]!.AsArray().Select(depend => (string)depend!)]
        );
}
