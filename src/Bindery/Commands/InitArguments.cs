using System.CommandLine;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Generation.Initialisation;

namespace Bindery.Commands;

internal sealed class InitArguments
{
    private readonly Argument<string> _name = new("name")
    {
        Description = "Name of the platform, such as shopify",
    };

    private readonly Option<string> _path = new("--path")
    {
        Description = "Folder of addons to write to",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<ConnectorType?> _type = new("--type")
    {
        Description = "ecommerce, logistics, accounting or crm",
    };

    private readonly Option<string?> _blueprint = new("--blueprint")
    {
        Description = "A platform of the catalogue, or a blueprint file",
    };

    private readonly Option<string?> _openApi = new("--openapi")
    {
        Description =
            "An OpenAPI document to make the blueprint of: a file, or an https:// address",
    };

    private readonly Option<bool> _interactive = new("--interactive")
    {
        Description = "With --openapi: ask what the document leaves open",
    };

    private readonly Option<string[]> _entities = new("--entities")
    {
        Description = "Only these entities, separated by commas",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _license = new("--license")
    {
        Description = "Licence that the manifest names",
        DefaultValueFactory = _ => "LGPL-3",
    };

    private readonly Option<bool> _noFramework = new("--no-framework")
    {
        Description = "Don't write the framework addons beside it",
    };

    private readonly Option<bool> _withDevelopment = new("--with-dev")
    {
        Description =
            "Also write an Odoo to develop on: compose.yaml, Makefile, checks for commits",
    };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Replace Bindery's files in an addon that exists",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Show what would be written, as a tree and a diff",
    };

    public InitArguments()
    {
        _type.CompletionSources.Clear();
        _type.CompletionSources.Add("ecommerce", "logistics", "accounting", "crm");
        _license.AcceptOnlyFromAmong("LGPL-3", "AGPL-3", "GPL-3", "OPL-1", "Other proprietary");
    }

    public void AddTo(Command command)
    {
        command.Add(_name);
        command.Add(_path);
        command.Add(_type);
        command.Add(_blueprint);
        command.Add(_openApi);
        command.Add(_interactive);
        command.Add(_entities);
        command.Add(_license);
        command.Add(_noFramework);
        command.Add(_withDevelopment);
        command.Add(_force);
        command.Add(_dryRun);
    }

    /// <summary>The OpenAPI document; null where none is to be read.</summary>
    /// <exception cref="BinderyException">A blueprint was named as well.</exception>
    public string? OpenApi(ParseResult parsed) =>
        parsed.GetValue(_openApi) is { } document && parsed.GetValue(_blueprint) is not null
            ? throw BinderyException.BadRequest(
                $"--blueprint and --openapi {document} both describe the platform; give one of them."
            )
            : parsed.GetValue(_openApi);

    public bool IsInteractive(ParseResult parsed) => parsed.GetValue(_interactive);

    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);

    public InitRequest Read(ParseResult parsed) =>
        new()
        {
            Name = parsed.GetRequiredValue(_name),
            Path = parsed.GetRequiredValue(_path),
            Type = parsed.GetValue(_type),
            Blueprint = parsed.GetValue(_blueprint),
            Entities =
            [
                .. (parsed.GetValue(_entities) ?? [])
                    .SelectMany(list => list.Split(','))
                    .Select(name => name.Trim())
                    .Where(name => name.Length > 0),
            ],
            License = parsed.GetRequiredValue(_license),
            WritesFramework = !parsed.GetValue(_noFramework),
            WritesDevelopment = parsed.GetValue(_withDevelopment),
            Force = parsed.GetValue(_force),
        };
}
