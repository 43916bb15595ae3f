using System.Collections.Immutable;
using Bindery.Certification.Processes;
using Bindery.Core.Failures;

namespace Bindery.Certification.Odoo;

/// <summary>Finds the Odoo that a certification runs.</summary>
public static class OdooInstallation
{
    private const string BinaryVariable = "ODOO_BIN";
    private const string AddonsVariable = "ODOO_ADDONS_PATH";
    private static readonly ImmutableArray<string> Requirements =
    [
        "psycopg2",
        "lxml",
        "babel",
        "werkzeug",
        "passlib",
        "PIL",
        "reportlab",
        "requests",
        "sass",
    ];

    /// <summary>The given one, the environment's, or the one in <c>~/odoo-lab</c>; null where there is none.</summary>
    public static string? FindBinary(string? given) =>
        given
        ?? FromEnvironment(BinaryVariable)
        ?? new[] { Lab("odoo-16.0", "odoo-bin") }.FirstOrDefault(File.Exists);

    /// <param name="options">What the user asked for.</param>
    /// <param name="moduleFolder">Addons beside the module are always found.</param>
    public static OdooSource Find(CertificationOptions options, string moduleFolder)
    {
        string binary = Path.GetFullPath(
            FindBinary(options.OdooBinary)
                ?? throw BinderyException.BadRequest(
                    $"No Odoo found: give --odoo-bin, set {BinaryVariable}, or put one at {Lab("odoo-16.0", "odoo-bin")}."
                )
        );
        if (!File.Exists(binary))
        {
            throw BinderyException.BadRequest($"{binary} does not exist; check --odoo-bin.");
        }

        return new OdooSource(
            binary,
            FindPython(options.Python),
            AddonsPath(options, Path.GetDirectoryName(binary)!, moduleFolder)
        );
    }

    /// <summary>Says in words what the Python lacks.</summary>
    public static async Task CheckPythonAsync(OdooSource source, CancellationToken cancellation)
    {
        string script =
            "import importlib.util as u; print(*[m for m in '"
            + string.Join(' ', Requirements)
            + "'.split() if not u.find_spec(m)])";
        ProgramRun run = await ProgramRun.RunAsync(
            new ProgramRequest(source.Python, ["-c", script]),
            cancellation
        );
        if (!run.Succeeded || run.Output.Trim().Length > 0)
        {
            throw BinderyException.BadRequest(
                $"{source.Python} lacks what Odoo needs: {run.LastLine}. Install Odoo's requirements for it, or name another Python with --python."
            );
        }
    }

    private static string FindPython(string? given)
    {
        string python = given ?? "/usr/bin/python3";
        string? found = File.Exists(python) ? python : Executable.Find(given ?? "python3");
        return found
            ?? throw BinderyException.BadRequest(
                $"{python} does not exist; name Odoo's Python with --python."
            );
    }

    private static ImmutableArray<string> AddonsPath(
        CertificationOptions options,
        string odooFolder,
        string moduleFolder
    )
    {
        IEnumerable<string> given =
            options.AddonsPath.Length > 0
                ? options.AddonsPath
                : FromEnvironment(AddonsVariable)?.Split(',')
                    ?? [Lab("oca", "queue"), Lab("oca", "connector")];
        return
        [
            .. given
                .Prepend(Path.GetDirectoryName(Path.GetFullPath(moduleFolder))!)
                .Append(Path.Combine(odooFolder, "addons"))
                .Append(Path.Combine(odooFolder, "odoo", "addons"))
                .Select(folder => Path.GetFullPath(folder.Trim()))
                .Where(Directory.Exists)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static string? FromEnvironment(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Lab(params string[] parts) =>
        Path.Combine([
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            "odoo-lab",
            .. parts,
        ]);
}
