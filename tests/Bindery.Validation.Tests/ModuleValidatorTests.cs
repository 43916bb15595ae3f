using Bindery.Core.Failures;

namespace Bindery.Validation.Tests;

public sealed class ModuleValidatorTests
{
    private const string Call = "--- client.py\nimport requests\n\nrequests.get(ADDRESS)\n";

    [Fact]
    public void Says_what_where_why_and_how_to_mend_it()
    {
        using FixtureAddon addon = new(Call);

        ValidationResult result = ModuleValidator.Validate([addon.Path]);

        Core.Findings.Finding finding = Assert.Single(result.Findings);
        Assert.Equal($"{addon.Path}/client.py:3:1", finding.Place!.ToString());
        Assert.NotNull(finding.Why);
        Assert.NotNull(finding.Mend);
        Assert.Equal((1, 3, addon.Path), (result.Modules, result.Files, result.FirstPath));
    }

    [Fact]
    public void Reads_an_addon_once_that_is_named_twice()
    {
        using FixtureAddon addon = new(Call);

        Assert.Equal(1, ModuleValidator.Validate([addon.Path, addon.Path + "/"]).Modules);
    }

    [Fact]
    public void Runs_the_rules_that_were_selected()
    {
        using FixtureAddon addon = new(Call);

        ValidationResult selected = ModuleValidator.Validate(
            [addon.Path],
            new ValidationOptions { Select = ["root-logger"] }
        );
        ValidationResult ignored = ModuleValidator.Validate(
            [addon.Path],
            new ValidationOptions { Ignore = ["http-call-without-timeout"] }
        );

        Assert.Empty(selected.Findings);
        Assert.Empty(ignored.Findings);
    }

    [Fact]
    public void Refuses_a_rule_that_does_not_exist()
    {
        using FixtureAddon addon = new(Call);

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ModuleValidator.Validate(
                [addon.Path],
                new ValidationOptions { Select = ["no-such-rule"] }
            )
        );

        Assert.Contains("no-such-rule", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_silent_about_names_where_a_dependency_is_missing()
    {
        using FixtureAddon addon = new(
            """
            --- __manifest__.py
            {"name": "Demo", "license": "LGPL-3", "version": "16.0.1.0.0", "depends": ["sale", "absent"], "data": ["a.xml"]}
            --- a.xml
            <odoo>
                <record id="a" model="res.partner">
                    <field name="of_the_absent_addon">1</field>
                    <field name="user_id" ref="other_absent.user" />
                </record>
            </odoo>
            """
        );

        Assert.Empty(ModuleValidator.Validate([addon.Path]).Findings);
    }
}
