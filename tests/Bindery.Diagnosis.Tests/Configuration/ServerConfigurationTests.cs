using Bindery.Diagnosis.Configuration;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.Configuration;

public sealed class ServerConfigurationTests
{
    [Fact]
    public void Reads_what_odoo_reads()
    {
        ServerConfiguration configuration = Read(
            """
            [options]
            ; a comment
            # another
            server_wide_modules = base, web ,queue_job
            workers: 4
            dbfilter = ^%d$
            db_name = False

            [queue_job]
            channels = root:2,shop:1
            """
        );

        Assert.Equal(["base", "web", "queue_job"], configuration.ServerWideModules);
        Assert.Equal(4, configuration.Workers);
        Assert.Equal("^%d$", configuration.DatabaseFilter);
        Assert.Equal("", configuration.DatabaseName);
        Assert.Equal("root:2,shop:1", configuration.Channels);
    }

    [Fact]
    public void Takes_odoo_s_defaults_where_nothing_is_said()
    {
        ServerConfiguration configuration = Read("[options]\n");

        Assert.Equal(["base", "web"], configuration.ServerWideModules);
        Assert.Equal(0, configuration.Workers);
        Assert.Equal(2, configuration.CronThreads);
    }

    [Fact]
    public void Knows_a_channel_by_its_full_name_and_gives_it_one_seat_where_none_is_said() =>
        Assert.Equal(
            [("root", 4), ("root.shop", 1), ("root.shop.import", 0)],
            ChannelList.Of("root:4, shop ,root.shop.import:0:sequential")
        );

    private static ServerConfiguration Read(string text)
    {
        using TemporaryFolder folder = new();
        return ServerConfiguration.Read(folder.Write("odoo.conf", text));
    }
}
