using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Checks;

internal sealed class UninstallsCleanly : ICheck
{
    public string Id => "uninstalls-cleanly";

    public string Title => "Uninstalls and leaves nothing behind";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        string module = context.Module.Name;
        Belongings belongings = await Belongings.ReadAsync(
            context.Database.Session,
            module,
            context.Names.BackendModel,
            cancellation
        );
        OdooServer server = await context.ServerAsync(cancellation);
        int logged = server.Log.Length;
        await UninstallAsync(context, module, cancellation);
        ImmutableArray<string> left = await new Leftovers(
            context.Database.Session,
            belongings
        ).FindAsync(cancellation);
        ImmutableArray<LogRecord> complaints =
        [
            .. server.Log.Skip(logged).Where(record => record.Level >= LogLevel.Error),
        ];
        return CheckOutcome.Of(
            [
                .. left.Take(FindingsOf.MostListed)
                    .Select(what => this.Error($"Left behind: {what}.")),
                .. complaints.Select(record => this.Complaint(record)),
            ],
            $"{belongings.Count} things were the module's"
        );
    }

    private static async Task UninstallAsync(
        CertificationContext context,
        string module,
        CancellationToken cancellation
    )
    {
        OdooClient odoo = await context.ClientAsync(cancellation);
        JsonArray domain = new(new JsonArray("name", "=", module));
        JsonObject found = (
            await odoo.SearchReadAsync("ir.module.module", domain, ["state"], cancellation)
        )[0];
        await odoo.CallAsync(
            "ir.module.module",
            "button_immediate_uninstall",
            new JsonArray(new JsonArray((int)found["id"]!)),
            cancellation
        );
    }
}
