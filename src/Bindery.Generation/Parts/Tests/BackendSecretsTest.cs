using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>That connector users see the backend, and none of its secrets.</summary>
internal static class BackendSecretsTest
{
    public static PythonSource Import(ConnectorContext connector) =>
        Secrets(connector).IsEmpty
            ? PythonSource.Empty
            : PythonSource.Of($"from odoo.tests.common import new_test_user");

    public static PythonSource Of(ConnectorContext connector)
    {
        ImmutableArray<string> secrets = Secrets(connector);
        if (secrets.IsEmpty)
        {
            return PythonSource.Empty;
        }

        PythonLiteral login = PythonLiteral.Of(connector.Names.SnakePrefix + "_user");
        PythonSource names = Scalars
            .Tuple(secrets)
            .Behind(PythonSource.Of($"secrets = "))
            .ToSource(TestStatement.Indent);
        return PythonSource.Of(
            $"""
            def test_users_see_no_secrets(self):
                {TestStatement.Call(
                PythonSource.Of($"user = new_test_user"),
                PythonSource.Of($"self.env"),
                login,
                PythonLiteral.Of("connector_base_backend.connector_user")
            )}
                backend = self.backend.with_user(user)
                {names}
                self.assertEqual(backend.name, {PythonLiteral.Of(connector.Blueprint.Title)})
                self.assertFalse(set(secrets) & set(backend.fields_get()))
            """
        );
    }

    private static ImmutableArray<string> Secrets(ConnectorContext connector) =>
        [
            .. connector
                .Blueprint.Settings.Where(setting => setting.Type == SettingType.Secret)
                .Select(setting => setting.Name),
        ];
}
