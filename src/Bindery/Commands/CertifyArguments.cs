using System.Collections.Immutable;
using System.CommandLine;
using Bindery.Blueprints;
using Bindery.Certification;
using Bindery.Certification.Database;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement;

namespace Bindery.Commands;

internal sealed class CertifyArguments
{
    private const int DefaultDatabasePort = 5432;

    private readonly Argument<string?> _module = new("module")
    {
        Description = "Folder of the connector; the framework addons stand beside it",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _catalog = new("--catalog")
    {
        Description =
            "Instead of a connector: one of every platform of the catalogue and archetype",
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "With --catalog, only these of them",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _everyWay = new("--every-way")
    {
        Description = "With --catalog, also by each further way to log in that a platform has",
    };

    private readonly Option<string?> _odooBinary = new("--odoo-bin")
    {
        Description = "Odoo 16.0's odoo-bin; else ODOO_BIN, else ~/odoo-lab/odoo-16.0/odoo-bin",
    };

    private readonly Option<string[]> _addonsPath = new("--addons-path")
    {
        Description = "Folders with the OCA addons, separated by commas; else ODOO_ADDONS_PATH",
    };

    private readonly Option<string?> _blueprint = new("--blueprint")
    {
        Description = "Platform or file to simulate, where the module's name doesn't tell",
    };

    private readonly Option<string?> _python = new("--python")
    {
        Description = "Odoo's Python; else /usr/bin/python3",
    };

    private readonly Option<string?> _databaseHost = new("--db-host")
    {
        Description = "A PostgreSQL that runs; else PGHOST, else a throw-away one is started",
    };

    private readonly Option<int> _databasePort = new("--db-port")
    {
        Description = "Its port",
        DefaultValueFactory = _ => DefaultDatabasePort,
    };

    private readonly Option<string> _databaseUser = new("--db-user")
    {
        Description =
            "Its user, who may make databases; the password comes from PGPASSWORD or .pgpass",
        DefaultValueFactory = _ => "odoo",
    };

    private readonly Option<string[]> _checks = new("--check")
    {
        Description = "Only this check, with what it needs; may be given more than once",
    };

    private readonly Option<string[]> _settings = new("--setting")
    {
        Description =
            "Value of a backend's setting, such as login=app, where the first choice isn't meant",
    };

    private readonly Option<bool> _faults = new("--faults")
    {
        Description = "Also try it while its platform fails and its workers are killed; minutes",
    };

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Write the report as an HTML page to this file",
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Write the report as JSON to standard output",
    };

    public void AddTo(Command command)
    {
        command.Add(_module);
        command.Add(_catalog);
        command.Add(_only);
        command.Add(_everyWay);
        command.Add(_odooBinary);
        command.Add(_addonsPath);
        command.Add(_blueprint);
        command.Add(_python);
        command.Add(_databaseHost);
        command.Add(_databasePort);
        command.Add(_databaseUser);
        command.Add(_checks);
        command.Add(_settings);
        command.Add(_faults);
        command.Add(_report);
        command.Add(_json);
    }

    public string? Report(ParseResult parsed) => parsed.GetValue(_report);

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    public bool IsCatalog(ParseResult parsed) => parsed.GetValue(_catalog);

    public bool IsEveryWay(ParseResult parsed) => parsed.GetValue(_everyWay);

    /// <summary>Names of --only, which may be separated by commas.</summary>
    public ImmutableArray<string> Only(ParseResult parsed) =>
        [
            .. (parsed.GetValue(_only) ?? [])
                .SelectMany(list => list.Split(','))
                .Where(name => name.Length > 0),
        ];

    public CertificationOptions Read(ParseResult parsed)
    {
        if (IsEveryWay(parsed))
        {
            throw BinderyException.BadRequest(
                "--every-way goes with --catalog; for one connector --setting chooses the way."
            );
        }

        string module =
            parsed.GetValue(_module)
            ?? throw BinderyException.BadRequest(
                "say which connector, as in 'bindery certify ./addons/shopify_connector', or --catalog."
            );
        return Read(parsed, module, Chosen(parsed, Platform(module, parsed.GetValue(_blueprint))));
    }

    /// <summary>With a folder and a blueprint that each subject of the catalogue replaces.</summary>
    public CertificationOptions ReadForCatalog(ParseResult parsed)
    {
        if (
            parsed.GetValue(_module) is not null
            || parsed.GetValue(_blueprint) is not null
            || parsed.GetValue(_settings) is { Length: > 0 }
        )
        {
            throw BinderyException.BadRequest(
                "--catalog takes no connector, no --blueprint and no --setting."
            );
        }

        return parsed.GetValue(_report) is null
            ? Read(parsed, "", RequiredBlueprint.Open(BlueprintCatalog.Names[0]))
            : throw BinderyException.BadRequest(
                "--report is for one connector, not for --catalog."
            );
    }

    private CertificationOptions Read(ParseResult parsed, string module, Blueprint blueprint) =>
        new()
        {
            ModuleFolder = module,
            Blueprint = blueprint,
            OdooBinary = parsed.GetValue(_odooBinary),
            AddonsPath =
            [
                .. (parsed.GetValue(_addonsPath) ?? [])
                    .SelectMany(list => list.Split(','))
                    .Where(folder => folder.Length > 0),
            ],
            Python = parsed.GetValue(_python),
            Database = Database(parsed),
            Checks = [.. parsed.GetValue(_checks) ?? []],
            WithFaults = parsed.GetValue(_faults),
        };

    private Blueprint Chosen(ParseResult parsed, Blueprint blueprint) =>
        (parsed.GetValue(_settings) ?? []).Aggregate(
            blueprint,
            (made, setting) =>
                setting.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
                    ? made.Choosing(setting[..at], setting[(at + 1)..])
                    : throw BinderyException.BadRequest(
                        $"--setting takes NAME=VALUE, not '{setting}'."
                    )
        );

    private static Blueprint Platform(string module, string? chosen) =>
        (chosen is null ? RecordedPlatform.Of(module) : null)
        ?? BlueprintOfModule.Find(module, chosen);

    private DatabaseServer? Database(ParseResult parsed) =>
        parsed.GetValue(_databaseHost) is { } host
            ? new DatabaseServer(
                host,
                parsed.GetValue(_databasePort),
                parsed.GetRequiredValue(_databaseUser)
            )
            : null;
}
