using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary><c>tests/test_backend.py</c>: the chain of backends, the connection, rights and schedules.</summary>
internal sealed class BackendTestPart(ConnectorContext connector) : IPart
{
    private const string Refusal = "These are “not” <valid>";

    public ModuleDraft PutInto(ModuleDraft draft) => draft.EnsureTestFile("test_backend", Source());

    private PythonSource Source() =>
        PythonSource.Of(
            $"""
            {PythonSource.Paragraphs(
                Licence.Comment(connector.License),
                BackendSecretsTest.Import(connector),
                PythonSource.Of($"from .common import {TestNames.Case(connector)}")
            )}


            class TestBackend({TestNames.Case(connector)}):
                {PythonSource.Paragraphs(
                Chain(),
                ConnectionWorks(),
                WrongCredentials(),
                MissingCredentials(),
                Schedules(),
                BackendSecretsTest.Of(connector)
            )}

            """
        );

    private PythonSource Chain() =>
        PythonSource.Of(
            $"""
            def test_creates_and_deletes_the_whole_chain(self):
                generic = self.backend.generic_backend_id
                base = generic.base_backend_id
                self.assertEqual(base.concrete_model, {PythonLiteral.Of(
                connector.Names.BackendModel
            )})
                self.assertEqual(base._concrete_backend(), self.backend)
                self.backend.unlink()
                self.assertFalse(generic.exists() or base.exists())
            """
        );

    private PythonSource ConnectionWorks()
    {
        TestConnection test = connector.Blueprint.TestConnection;
        string url = SampleSettings.BaseUrl(connector) + test.Path;
        PythonGroup body = SampleBody.Of(
            test.Envelope,
            PythonGroup.Dictionary(
                PythonAttribute.Entry("id", PythonGroup.Leaf(PythonLiteral.Of(1)))
            )
        );
        return PythonSource.Of(
            $"""
            def test_connection_that_works(self):
                {Answer(test.Path, body.ToSource(TestStatement.Indent))}
                self.backend.action_test_connection()
                self.assertEqual(self.backend.state, "connected")
                call = self.calls[{PythonLiteral.Of(TokenAnswer.IsNeeded(connector) ? -1m : 0m)}]
                {PythonSource.Lines(
                TestStatement.Equal(PythonSource.Of($"call.url"), PythonLiteral.Of(url)),
                AuthenticationAssertion.Of(connector)
            )}
            """
        );
    }

    private PythonSource WrongCredentials()
    {
        JsonObject error = [];
        SamplePath.Write(error, connector.Blueprint.Errors.Message, Refusal);
        PythonSource body = SamplePython.Of(error).ToSource(TestStatement.Indent);
        return PythonSource.Of(
            $"""
            def test_wrong_credentials_are_said_in_words(self):
                {Answer(
                connector.Blueprint.TestConnection.Path,
                body,
                PythonSource.Of($"status=401")
            )}
                message = self.backend.action_test_connection()["params"]["message"]
                self.assertIn("does not accept the credentials", message)
                self.assertIn({PythonLiteral.Of(Refusal)}, message)
                self.assertEqual(self.backend.state, "error")
            """
        );
    }

    private PythonSource MissingCredentials()
    {
        Authentication scheme = SampleSettings.Scheme(connector);
        Setting? setting = connector.Blueprint.Settings.FirstOrDefault(setting =>
            // Without a token, OAuth 1.0a is one-legged: that is no mistake.
            scheme.SettingsUsed.Any(used =>
                used.Setting == setting.Name && used.Key is not ("token" or "token_secret")
            ) && setting.Default is null
        );
        return setting is null
            ? PythonSource.Empty
            : PythonSource.Of(
                $"""
                def test_missing_credentials_are_named(self):
                    self.backend.{PythonName.Of(setting.Name)} = False
                    message = self.backend.action_test_connection()["params"]["message"]
                    {TestStatement.Call(
                    PythonSource.Of($"self.assertIn"),
                    PythonLiteral.Of(setting.Label.ToLowerInvariant()),
                    PythonSource.Of($"message.lower()")
                )}
                    self.assertFalse(self.calls)
                """
            );
    }

    private PythonSource Schedules() =>
        connector.Entities.Any(entity => entity.IsImported)
            ? PythonSource.Of(
                $"""
                def test_schedules_are_off(self):
                    for entity in self.backend._sync_entities:
                        cron = self.env.ref({PythonLiteral.Of(
                    connector.Names.Module + ".ir_cron_sync_%s"
                )} % entity)
                        self.assertFalse(cron.active)
                """
            )
            : PythonSource.Empty;

    private static PythonSource Answer(
        string path,
        PythonSource body,
        PythonSource? status = null
    ) =>
        TestStatement.Call(
            PythonSource.Of($"self.answer"),
            [
                PythonLiteral.Of("GET"),
                PythonLiteral.Of(path),
                body,
                .. status is null ? [] : new[] { status },
            ]
        );
}
