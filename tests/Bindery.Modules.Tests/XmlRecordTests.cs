using Bindery.Modules.Data;

namespace Bindery.Modules.Tests;

public sealed class XmlRecordTests
{
    [Fact]
    public void Reads_records_shorthands_and_noupdate()
    {
        Module module = AddonText.Module(
            "demo",
            (
                "data/data.xml",
                """
                <odoo>
                    <data noupdate="1">
                        <record id="cron" model="ir.cron">
                            <field name="active" eval="False"/>
                            <field name="user_id" ref="base.user_root"/>
                        </record>
                    </data>
                    <menuitem id="menu"><menuitem id="inner"/></menuitem>
                    <template id="page"><record id="not_a_record" model="x"/></template>
                </odoo>
                """
            )
        );

        XmlRecord[] records = [.. module.Records];

        Assert.Equal(["cron", "menu", "inner", "page"], records.Select(record => record.Id));
        Assert.Equal(
            ["ir.cron", "ir.ui.menu", "ir.ui.menu", "ir.ui.view"],
            records.Select(record => record.Model)
        );
        Assert.Equal([true, false, false, false], records.Select(record => record.IsNoUpdate));
        Assert.False(records[0].Field("active")!.Boolean);
        Assert.Equal("base.user_root", records[0].Field("user_id")!.Reference);
    }

    [Fact]
    public void Takes_no_records_from_other_xml() =>
        Assert.Empty(
            AddonText
                .Module("demo", ("a.xml", "<orders><record id='a' model='b'/></orders>"))
                .Records
        );

    [Fact]
    public void Reads_access_rows_with_either_way_of_naming_columns()
    {
        Module module = AddonText.Module(
            "demo",
            (
                "security/ir.model.access.csv",
                "id,model_id/id,group_id:id,perm_read,perm_write\na,base.model_res_partner,base.group_user,1,0\n\n"
            )
        );

        AccessRow row = Assert.Single(module.AccessRows);
        Assert.Equal(
            ("model_res_partner", "base.group_user", true, false),
            (row.ModelId, row.Group, row.MayRead, row.MayWrite)
        );
    }
}
