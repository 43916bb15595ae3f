using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Security;

/// <summary>A record rule: people see the records of their companies only.</summary>
/// <param name="model">Technical name of the model.</param>
/// <param name="label">What it holds, in words: <c>Shopify product</c>.</param>
/// <param name="companyPath">Field by which a record belongs to a company.</param>
internal sealed class CompanyRulePart(string model, string label, string companyPath) : IPart
{
    private const string Path = "security/security.xml";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        string id = model.Replace('.', '_');
        return draft
            .EnsureXmlFile(Path, isNoUpdate: false)
            .EnsureRecord(Path, id + "_rule_company", Rule(id));
    }

    private XmlSource Rule(string id) =>
        XmlSource.Of(
            $"""
            <record id="{XmlValue.Of(id)}_rule_company" model="ir.rule">
                <field name="name">{XmlValue.Of(label)}: companies of the user</field>
                <field name="model_id" ref="model_{XmlValue.Of(id)}" />
                <field name="domain_force">[('{XmlValue.Of(
                companyPath
            )}', 'in', company_ids)]</field>
            </record>
            """
        );
}
