using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>That an entity whose settings are empty is refused in words, and passed over by all else.</summary>
internal static class WaitsForSettings
{
    public static PythonSource Test(EntityContext entity)
    {
        if (entity.Entity.EnabledBy is not [var first, ..])
        {
            return PythonSource.Empty;
        }

        Setting setting = entity.Connector.Blueprint.Settings.First(known => known.Name == first);
        string plural = WordCase.ToSnake(entity.Names.Plural);
        PythonName test = PythonName.Of($"test_{plural}_wait_for_their_settings");
        return PythonSource.Of(
            $"""
            def {test}(self):
                self.backend.{PythonName.Of(first)} = False
                with self.assertRaises(UserError) as refused:
                    self.backend.{PythonName.Of(entity.Names.SyncMethod)}()
                {TestStatement.Call(
                PythonSource.Of($"self.assertIn"),
                PythonLiteral.Of(setting.Label),
                PythonSource.Of($"str(refused.exception)")
            )}
                self.backend.action_sync_all()
                self.backend._cron_sync({PythonLiteral.Of(plural)})
                runs = self.env["generic.sync.run"].search(
                    [("binding_model", "=", {PythonLiteral.Of(entity.Names.BindingModel)})]
                )
                self.assertFalse(runs)
            """
        );
    }
}
