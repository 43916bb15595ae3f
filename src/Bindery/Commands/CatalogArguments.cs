using System.Collections.Immutable;
using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Validation.CatalogueFiles;

namespace Bindery.Commands;

internal sealed class CatalogArguments
{
    private readonly Option<string> _output = new("--output")
    {
        Description = "The file to write, for: bindery validate --catalog",
        Required = true,
    };

    private readonly Option<string?> _odooBin = new("--odoo-bin")
    {
        Description = "Odoo itself, to read a database with",
    };

    private readonly Option<string?> _database = new("--database")
    {
        Description = "The database whose installed addons are read; nothing is written to it",
    };

    private readonly Option<string?> _config = new("--config")
    {
        Description = "Odoo's configuration file",
    };

    private readonly Option<string> _python = new("--python")
    {
        Description = "The Python that runs Odoo",
        DefaultValueFactory = _ => "python3",
    };

    private readonly Option<string[]> _addonsPath = new("--addons-path")
    {
        Description =
            "Folders of addons: Odoo's own option with --odoo-bin, else where the source is read",
    };

    private readonly Option<string> _series = new("--series")
    {
        Description = "The series of the source",
        DefaultValueFactory = _ => "16.0",
    };

    public void AddTo(Command command)
    {
        foreach (Option option in Options)
        {
            command.Add(option);
        }
    }

    public string Output(ParseResult parsed) => parsed.GetRequiredValue(_output);

    public string Series(ParseResult parsed) => parsed.GetRequiredValue(_series);

    public ImmutableArray<string> AddonsPath(ParseResult parsed) =>
        [
            .. (parsed.GetValue(_addonsPath) ?? [])
                .SelectMany(list => list.Split(','))
                .Select(folder => folder.Trim())
                .Where(folder => folder.Length > 0),
        ];

    /// <summary>Null where the source is to be read, and no database.</summary>
    /// <exception cref="BinderyException">Too little is given for either.</exception>
    public OdooToRead? Database(ParseResult parsed) =>
        (parsed.GetValue(_odooBin), parsed.GetValue(_database)) switch
        {
            ({ } program, { } database) => new OdooToRead(program, database)
            {
                Python = parsed.GetRequiredValue(_python),
                Configuration = parsed.GetValue(_config),
                AddonsPath = AddonsPath(parsed),
            },
            (null, null) when !AddonsPath(parsed).IsEmpty => null,
            _ => throw BinderyException.BadRequest(
                "name a database with --odoo-bin and --database, or folders of addons with --addons-path."
            ),
        };

    private Option[] Options =>
        [_output, _odooBin, _database, _config, _python, _addonsPath, _series];
}
