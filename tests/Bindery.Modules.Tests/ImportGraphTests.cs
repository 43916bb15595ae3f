namespace Bindery.Modules.Tests;

public sealed class ImportGraphTests
{
    [Fact]
    public void Follows_packages_relative_names_and_the_addon_s_own_path()
    {
        Module module = AddonText.Module(
            "demo",
            ("__init__.py", "from . import models, hooks\nfrom .controllers import main\n"),
            ("models/__init__.py", "from . import order\nfrom ..services.client import Client\n"),
            ("models/order.py", "from odoo.addons.demo.tools.dates import to_utc\n"),
            ("models/lost.py", ""),
            ("controllers/__init__.py", ""),
            ("controllers/main.py", ""),
            ("services/client.py", "import odoo.addons.demo.tools.text\n"),
            ("services/lost.py", ""),
            ("tools/dates.py", ""),
            ("tools/text.py", ""),
            ("hooks.py", "")
        );

        IEnumerable<string> lost = module
            .PythonFiles.Where(file => !module.Imports.Reaches(file))
            .Select(file => file.Path);

        Assert.Equal(["models/lost.py", "services/lost.py"], lost);
    }

    [Fact]
    public void Stays_inside_the_addon()
    {
        Module module = AddonText.Module(
            "demo",
            ("__init__.py", "from ... import outside\nfrom odoo.addons.demolition import models\n"),
            ("models.py", ""),
            ("outside.py", "")
        );

        Assert.Equal(
            ["__init__.py"],
            module.PythonFiles.Where(module.Imports.Reaches).Select(file => file.Path)
        );
    }

    [Fact]
    public void Survives_a_circle()
    {
        Module module = AddonText.Module(
            "demo",
            ("__init__.py", "from . import a"),
            ("a.py", "from . import b"),
            ("b.py", "from . import a")
        );

        Assert.All(module.PythonFiles, file => Assert.True(module.Imports.Reaches(file)));
    }
}
