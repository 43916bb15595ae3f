using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Development;

/// <summary><c>pyproject.toml</c>: how black and isort lay out addons, as the OCA has it.</summary>
internal sealed class PythonStyleFile : IDevelopmentFile
{
    public string Path => "pyproject.toml";

    public string TextFor(ConnectorNames names) =>
        """
            [tool.black]
            line-length = 88
            target-version = ["py37", "py38", "py39", "py310", "py311"]

            [tool.isort]
            profile = "black"
            combine_as_imports = true
            known_odoo = "odoo"
            known_odoo_addons = "odoo.addons"
            sections = ["FUTURE", "STDLIB", "THIRDPARTY", "ODOO", "ODOO_ADDONS", "FIRSTPARTY", "LOCALFOLDER"]
            # The order in which models and components are loaded can matter.
            skip_glob = ["**/__init__.py"]

            """;
}
