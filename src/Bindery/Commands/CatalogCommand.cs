using System.CommandLine;
using System.Text.Json.Nodes;
using Bindery.Core.Failures;
using Bindery.Modules.Catalogue;
using Bindery.Terminal;
using Bindery.Validation.CatalogueFiles;

namespace Bindery.Commands;

internal static class CatalogCommand
{
    public static Command Create(Output output) =>
        new(
            "catalog",
            """
            Keep what validate knows of addons that it can't see.

            Example: bindery catalog build --odoo-bin ./odoo-bin --database prod --output odoo.catalog
            """
        )
        {
            Build(output),
        };

    private static Command Build(Output output)
    {
        CatalogArguments arguments = new();
        Command command = new(
            "build",
            """
            Read models, fields, components and external ids out of an Odoo, or out of addons' source.

            Example: bindery catalog build --odoo-bin ./odoo-bin --database prod --output odoo.catalog
            """
        );
        Option<bool> json = JsonOption.Create();
        arguments.AddTo(command);
        command.Add(json);
        command.SetAction(
            async (parsed, cancellation) =>
                (int)
                    await BuildAsync(output, arguments, parsed, parsed.GetValue(json), cancellation)
        );
        return command;
    }

    private static async Task<ExitCode> BuildAsync(
        Output output,
        CatalogArguments arguments,
        ParseResult parsed,
        bool isJson,
        CancellationToken cancellation
    )
    {
        string file = arguments.Output(parsed);
        AddonCatalogue catalogue = arguments.Database(parsed) is { } odoo
            ? await CatalogueFile.FromDatabaseAsync(odoo, file, cancellation)
            : CatalogueFile.FromSource(
                arguments.Series(parsed),
                arguments.AddonsPath(parsed),
                file,
                cancellation
            );
        if (isJson)
        {
            output.WriteJson(
                new JsonObject
                {
                    ["file"] = file,
                    ["series"] = $"{catalogue.Series}",
                    ["addons"] = catalogue.Names.Count(),
                }
            );
            return ExitCode.Done;
        }

        output.WriteRaw(
            $"{catalogue.Names.Count()} addons of {catalogue.Series} written to {file}. Next: bindery validate PATH --catalog {file}\n"
        );
        return ExitCode.Done;
    }
}
