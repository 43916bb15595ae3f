using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Certification.Database;

namespace Bindery.Certification.Odoo;

/// <summary>People of the connector's groups, who work under their own rights.</summary>
internal sealed class ConnectorPeople(
    OdooServer server,
    OdooClient administrator,
    DatabaseSession session
)
{
    private const string Password = "certified-3b91";

    /// <summary>Logs in as somebody new whose only group is this one of <c>connector_base_backend</c>.</summary>
    public async Task<OdooClient> OfGroupAsync(string group, CancellationToken cancellation)
    {
        ImmutableArray<string> found = await session.ColumnAsync(
            "SELECT res_id::text FROM ir_model_data WHERE module = 'connector_base_backend' AND name = $1",
            [group],
            cancellation
        );
        int groupId = int.Parse(found[0], CultureInfo.InvariantCulture);
        await administrator.CreateAsync(
            "res.users",
            new JsonObject
            {
                ["name"] = $"Certified {group}",
                ["login"] = group,
                ["password"] = Password,
                // Command.set: no other group than this one and those that it implies.
                ["groups_id"] = new JsonArray(new JsonArray(6, 0, new JsonArray(groupId))),
            },
            cancellation
        );
        OdooClient person = new(server.Address, session.Database, Password);
        await person.LogInAsync(group, cancellation);
        return person;
    }
}
