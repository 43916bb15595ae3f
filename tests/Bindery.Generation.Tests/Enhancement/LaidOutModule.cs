using System.Text;
using Bindery.Core.Changes;
using Bindery.Modules;

namespace Bindery.Generation.Tests.Enhancement;

/// <summary>One small connector, written in any layout.</summary>
internal static class LaidOutModule
{
    private const string Name = "boutique";

    public static ModuleFiles Of(Layout layout)
    {
        Dictionary<string, string> files = new()
        {
            ["__init__.py"] = Init(layout),
            ["__manifest__.py"] = Manifest(layout),
            [$"{layout.Package}/__init__.py"] = PackageInit(layout),
            [$"{layout.Package}/{layout.File}.py"] = Backend(layout),
            ["security/ir.model.access.csv"] = Access(layout),
            ["views/shop.xml"] = Views(layout),
            ["notes/LIESMICH.txt"] = "für später\n",
        };
        if (layout.IsSplit)
        {
            files[$"{layout.Package}/more.py"] = More(layout);
        }

        return files.Aggregate(
            ModuleFiles.Empty(Name),
            (module, file) => module.With(file.Key, Content(layout, file.Value))
        );
    }

    private static FileContent Content(Layout layout, string text)
    {
        string ended = layout.EndsWithNewLine ? text : text.TrimEnd('\n');
        string quoted = layout.Quote == '\'' ? ended : ended.Replace('\'', '"');
        return new FileContent([
            .. Encoding.UTF8.GetBytes(
                quoted.Replace("\n", layout.NewLine, StringComparison.Ordinal)
            ),
        ]);
    }

    private static string Init(Layout layout) =>
        layout.Imports switch
        {
            0 => $"from . import {layout.Package}\n",
            1 => $"from .{layout.Package} import {layout.File}\n",
            2 => $"# all of it\nfrom . import (\n    {layout.Package},\n)\n",
            _ => $"from odoo.addons.{Name} import {layout.Package}\n",
        };

    private static string PackageInit(Layout layout) =>
        $"from . import {layout.File}{(layout.IsSplit ? ", more" : "")}\n";

    private static string Manifest(Layout layout) =>
        layout.Manifest switch
        {
            0 =>
                "{'name': 'B', 'version': '16.0.1.0.0', 'depends': ['generic_connector'], 'data': ['security/ir.model.access.csv', 'views/shop.xml']}\n",
            1 =>
                "{\n  'name': 'B',\n  'depends': [\n    'generic_connector',\n    # 'mail',\n  ],\n  'data': [\n    'views/shop.xml',  # form\n    'security/ir.model.access.csv'\n  ]\n}\n",
            2 =>
                "# -*- coding: utf-8 -*-\n{\n    'name': 'Bücher',\n    'data': (\n        'security/ir.model.access.csv',\n        'views/shop.xml',\n    ),\n    'depends': ['generic_connector'],\n}\n",
            _ =>
                "{\n    'name': 'B',\n    'depends': ['generic_connector',\n                'stock'],\n    'data': ['security/ir.model.access.csv',\n             'views/shop.xml'],\n    'images': [],\n}\n",
        };

    private static string Backend(Layout layout)
    {
        string one = layout.Unit;
        string comment = layout.HasComments ? "  # do not touch" : "";
        return $$"""
            from odoo import api, fields, models
            from odoo.addons.component.core import Component


            class Http(Component):
            {{one}}_name = 'boutique.http'
            {{one}}_inherit = 'generic.adapter'
            {{one}}_collection = 'boutique.backend'
            {{one}}_apply_on = 'boutique.backend'
            {{one}}_base_url = '{url}'{{comment}}
            {{one}}_auth = {'scheme': 'bearer',{{comment}}
            {{one}}         'secret': 'token'}


            class Shop(models.Model):
            {{one}}_name = 'boutique.backend'{{comment}}
            {{one}}_inherit = ['generic.backend.mixin']
            {{one}}_inherits = {'generic.backend': 'generic_backend_id'}
            {{one}}_description = 'Boutique'

            {{one}}generic_backend_id = fields.Many2one('generic.backend', required=True){{comment}}
            {{one}}url = fields.Char()

            {{one}}@api.onchange('url')
            {{one}}def _onchange_url(self):
            {{one}}{{one}}# a person's words: äöü
            {{one}}{{one}}self.url = self.url.strip()

            """.ReplaceLineEndings("\n");
    }

    private static string More(Layout layout) =>
        $"""
            from odoo import models


            class ShopMore(models.Model):
            {layout.Unit}_inherit = 'boutique.backend'

            {layout.Unit}_sync_entities = []

            """.ReplaceLineEndings("\n");

    private static string Access(Layout layout)
    {
        const string Columns =
            "id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink";
        const string Row =
            "a,a,model_boutique_backend,connector_base_backend.connector_manager,1,1,1,1";
        return layout.Access switch
        {
            0 => $"{Columns}\n{Row}\n",
            1 => $"{Quoted(Columns)}\n{Quoted(Row)}\n",
            _ => $"{Columns}\n\n{Row}\n\n",
        };
    }

    private static string Quoted(string row) =>
        string.Join(',', row.Split(',').Select(cell => $"\"{cell}\""));

    private static string Views(Layout layout)
    {
        string one = layout.Unit;
        string record = $"""
            {one}<record id="shop_form" model="ir.ui.view">
            {one}{one}<field name="name">f</field>
            {one}{one}<field name="model">boutique.backend</field>
            {one}{one}<field name="mode">primary</field>
            {one}{one}<field name="inherit_id" ref="generic_connector.generic_backend_view_form"/>
            {one}{one}<field name="arch" type="xml"><group name="settings" position="inside"><field name="url"/></group></field>
            {one}</record>
            """.ReplaceLineEndings("\n");
        string body = layout.HasData ? $"<data>\n{record}\n</data>" : record;
        string comment = layout.HasComments ? "<!-- äöü -->\n" : "";
        return $"{comment}<odoo>\n{body}\n</odoo>\n";
    }
}
