using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;

namespace Bindery.Generation.Tests.Enhancement;

/// <summary>An older Bindery is a history in which it wrote something else than today's does.</summary>
public sealed class UpgradeTests
{
    private const string Backend = "models/backend.py";

    [Fact]
    public void What_today_writes_needs_no_change()
    {
        ModuleFiles written = TestModules
            .Written("product")
            .Add(TestModules.Binding("customer", "res.partner"));

        Assert.True(ConnectorEnhancer.Upgrade(written).Changes.IsEmpty);
    }

    [Fact]
    public void What_an_older_one_wrote_becomes_what_today_writes()
    {
        ModuleFiles today = TestModules.Written("product");
        ModuleFiles old = Aged(
            today,
            Backend,
            "Queue the import of products.",
            "Import products later."
        );

        EnhancementPlan plan = ConnectorEnhancer.Upgrade(old);

        Assert.Equal("", today.DiffTo(old.After(plan.Changes)));
        Assert.Empty(plan.Conflicts);
    }

    [Fact]
    public void Hand_edits_beside_it_stay()
    {
        ModuleFiles today = TestModules.Written("product");
        ModuleFiles old = Aged(
            today,
            Backend,
            "Queue the import of products.",
            "Import products later."
        );
        const string Mine = "    # asked for by the shop in May\n    shop_url = ";
        ModuleFiles edited = old.Edit(Backend, "    shop_url = ", Mine);

        ModuleFiles upgraded = edited.After(ConnectorEnhancer.Upgrade(edited).Changes);

        Assert.Equal("", today.Edit(Backend, "    shop_url = ", Mine).DiffTo(upgraded));
    }

    [Fact]
    public void A_method_that_a_person_only_laid_out_anew_takes_the_new_text()
    {
        ModuleFiles today = TestModules.Written("product");
        ModuleFiles old = Aged(
            today,
            Backend,
            "return self._export_records(\"shopify.product.template\", record_ids)",
            "return self._export_all(\"shopify.product.template\", record_ids)"
        );
        ModuleFiles edited = old.Edit(
            Backend,
            "return self._export_all(\"shopify.product.template\", record_ids)",
            "return self._export_all(\n            \"shopify.product.template\",\n            record_ids,\n        )"
        );

        EnhancementPlan plan = ConnectorEnhancer.Upgrade(edited);

        Assert.Empty(plan.Conflicts);
        Assert.Equal("", today.DiffTo(edited.After(plan.Changes)));
    }

    [Fact]
    public void A_list_to_which_both_added_gets_both()
    {
        ModuleFiles today = TestModules.Written("product");
        ModuleFiles old = Aged(today, "__manifest__.py", "\"stock\"]", "]");
        old = Aged(old, "__manifest__.py", "\"generic_connector\", ]", "\"generic_connector\"]");
        ModuleFiles edited = old.Edit(
            "__manifest__.py",
            "\"generic_connector\"]",
            "\"generic_connector\", \"mail\"]"
        );

        EnhancementPlan plan = ConnectorEnhancer.Upgrade(edited);

        Assert.Empty(plan.Conflicts);
        string manifest = edited.After(plan.Changes).TextOf("__manifest__.py");
        Assert.Contains(
            "\"generic_connector\", \"mail\", \"stock\"]",
            manifest,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_both_changed_is_marked_with_the_base_and_listed()
    {
        ModuleFiles today = TestModules.Written("product");
        ModuleFiles old = Aged(
            today,
            Backend,
            "Queue the import of products.",
            "Import products later."
        );
        ModuleFiles edited = old.Edit(
            Backend,
            "Import products later.",
            "Import our products later."
        );

        EnhancementPlan plan = ConnectorEnhancer.Upgrade(edited);

        Assert.Equal([$"{Backend}: 1 conflict"], plan.Conflicts);
        Assert.Contains(
            """
            <<<<<<< yours
                    \"\"\"Import our products later.\"\"\"
            ||||||| as Bindery wrote it
                    \"\"\"Import products later.\"\"\"
            =======
                    \"\"\"Queue the import of products.\"\"\"
            >>>>>>> as Bindery writes it today
            """.Replace("\\\"", "\"", StringComparison.Ordinal),
            edited.After(plan.Changes).TextOf(Backend),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_a_person_deleted_stays_deleted_and_is_reported_if_it_changed()
    {
        ModuleFiles today = TestModules.Written("product");
        ModuleFiles old = Aged(today, "README.md", "## Failures", "## What fails");
        ModuleFiles edited = old with { Files = old.Files.Remove("README.md").Remove("hooks.py") };

        EnhancementPlan plan = ConnectorEnhancer.Upgrade(edited);

        Assert.Equal(["README.md: 1 conflict"], plan.Conflicts);
        Assert.Null(edited.After(plan.Changes).Find("README.md"));
    }

    /// <summary>The addon as if an older Bindery had written other text.</summary>
    private static ModuleFiles Aged(ModuleFiles today, string path, string now, string before)
    {
        ModuleFiles old = today.Edit(path, now, before);
        ModuleHistory history = HistoryFile.Read(today);
        RecordedStep origin = history.Origin!;
        RecordedStep aged = origin with
        {
            Files =
            [
                .. origin.Files.Select(file =>
                    file.Path == path ? RecordedFile.Of(path, null, old.Find(path)) : file
                ),
            ],
        };
        return HistoryFile.Write(old, new ModuleHistory([aged, .. history.Steps.Skip(1)]));
    }
}
