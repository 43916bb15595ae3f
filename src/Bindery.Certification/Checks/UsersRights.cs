using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class UsersRights : ICheck
{
    private const string Users = "connector_user";
    private const string Managers = "connector_manager";

    public string Id => "users-rights";

    public string Title =>
        "A connector user sees backends and bindings, changes no setting and reads no secret";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        ConnectorPeople people = new(
            await context.ServerAsync(cancellation),
            await context.ClientAsync(cancellation),
            context.Database.Session
        );
        using OdooClient user = await people.OfGroupAsync(Users, cancellation);
        using OdooClient manager = await people.OfGroupAsync(Managers, cancellation);
        ImmutableArray<string> bindings = Bindings(context);
        ImmutableArray<string> secrets = Secrets(context.Blueprint);
        List<Finding> findings = [.. await SeesAsync(user, backend.Model, "name", cancellation)];
        foreach (string model in bindings)
        {
            // Not its Odoo record's fields: sales, say, are for who has the rights of a seller too.
            findings.AddRange(await SeesAsync(user, model, "external_id", cancellation));
        }

        foreach (string secret in secrets)
        {
            findings.AddRange(await KeptFromAsync(user, backend, secret, cancellation));
        }

        findings.AddRange(await ChangesAsync(user, manager, backend, cancellation));
        return CheckOutcome.Of(
            [.. findings],
            $"{bindings.Length + 1} models and {secrets.Length} secrets asked for"
        );
    }

    private static ImmutableArray<string> Bindings(CertificationContext context) =>
        [
            .. context
                .Blueprint.Entities.Where(entity => entity.Kind != EntityKind.Inventory)
                .Select(entity => context.Names.Of(entity).BindingModel),
        ];

    private static ImmutableArray<string> Secrets(Blueprint blueprint) =>
        [
            .. blueprint
                .Settings.Where(setting => setting.Type == SettingType.Secret)
                .Select(setting => setting.Name),
        ];

    private async Task<ImmutableArray<Finding>> SeesAsync(
        OdooClient user,
        string model,
        string field,
        CancellationToken cancellation
    )
    {
        string? refusal = await RefusalAsync(() =>
            user.SearchReadAsync(model, [], [field], cancellation)
        );
        return refusal is null
            ? []
            :
            [
                this.Error(
                    $"A connector user can't see {model}.",
                    refusal,
                    $"Give {Users} perm_read on it in security/ir.model.access.csv."
                ),
            ];
    }

    private async Task<ImmutableArray<Finding>> KeptFromAsync(
        OdooClient user,
        ConnectorBackend backend,
        string secret,
        CancellationToken cancellation
    )
    {
        JsonArray mine = new(new JsonArray("id", "=", backend.Id));
        string? refusal = await RefusalAsync(() =>
            user.SearchReadAsync(backend.Model, mine, [secret], cancellation)
        );
        return refusal is not null
            ? []
            :
            [
                this.Error(
                    $"A connector user reads {secret} of {backend.Model}.",
                    mend: $"Give the field groups=\"connector_base_backend.{Managers}\"."
                ),
            ];
    }

    private async Task<ImmutableArray<Finding>> ChangesAsync(
        OdooClient user,
        OdooClient manager,
        ConnectorBackend backend,
        CancellationToken cancellation
    )
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        if (await RefusalAsync(() => RenameAsync(user, backend, cancellation)) is null)
        {
            findings.Add(this.Error($"A connector user changes {backend.Model}."));
        }

        if (await RefusalAsync(() => RenameAsync(manager, backend, cancellation)) is { } refusal)
        {
            findings.Add(this.Error($"A connector manager can't change {backend.Model}.", refusal));
        }

        return findings.ToImmutable();
    }

    private static Task<JsonNode?> RenameAsync(
        OdooClient person,
        ConnectorBackend backend,
        CancellationToken cancellation
    ) =>
        person.CallAsync(
            backend.Model,
            "write",
            new JsonArray(
                new JsonArray(backend.Id),
                new JsonObject { ["name"] = "Certified and renamed" }
            ),
            cancellation
        );

    /// <summary>Odoo's words where it refuses for want of rights, else null.</summary>
    private static async Task<string?> RefusalAsync<T>(Func<Task<T>> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (OdooFaultException fault) when (fault.Kind == "odoo.exceptions.AccessError")
        {
            return fault.Message;
        }
    }
}
