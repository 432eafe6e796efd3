using ConsentAudit.Browser.Pacing;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser.Pacing;

public sealed class LinuxMachineTests
{
    private readonly string root = Directory.CreateTempSubdirectory("consentaudit-machine").FullName;
    private readonly TickingClock clock = new();

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(root, recursive: true);

    [SetUp]
    public void Empty()
    {
        Directory.Delete(root, recursive: true);
        Directory.CreateDirectory(root);
    }

    [Test]
    public void The_first_time_only_memory_is_known_and_then_what_passed_since()
    {
        Write("proc/stat", "cpu  1000 0 500 8000 500 0 0 0 0 0\ncpu0 1 2 3\n");
        Write("proc/meminfo", "MemTotal:       24000000 kB\nMemFree:  1 kB\nMemAvailable:    2000000 kB\n");
        var machine = Machine();
        Assert.That(machine.Load(), Is.EqualTo(new MachineLoad(null, 2_048_000_000)));

        Write("proc/stat", "cpu  1060 0 530 8005 505 0 0 0 0 0\n");
        Assert.That(machine.Load().Busy, Is.EqualTo(0.9).Within(1e-9), "90 of 100 hundredths: waiting for the disk is idle");
    }

    [Test]
    public void In_a_container_its_own_share_counts_where_it_is_the_fuller()
    {
        Write("proc/stat", "cpu  0 0 0 0 0 0 0 0\n");
        Write("proc/meminfo", "MemAvailable: 2000000 kB\n");
        Write("sys/fs/cgroup/cpu.stat", "usage_usec 1000000\nuser_usec 1\n");
        Write("sys/fs/cgroup/memory.max", "1000000000\n");
        Write("sys/fs/cgroup/memory.current", "900000000\n");
        Write("sys/fs/cgroup/memory.stat", "anon 5\ninactive_file 50000000\n");
        var machine = Machine();
        Assert.That(machine.Load().FreeBytes, Is.EqualTo(150_000_000));

        clock.Pass(TimeSpan.FromSeconds(2));
        Write("proc/stat", "cpu  10 0 0 90 0 0 0 0\n");
        Write("sys/fs/cgroup/cpu.stat", "usage_usec 4000000\n");
        Assert.That(machine.Load().Busy, Is.EqualTo(0.75).Within(1e-9), "3 seconds of two processors' 4, where the machine as a whole is idle");
    }

    [Test]
    public void Without_a_limit_of_its_own_a_container_has_what_the_machine_has()
    {
        Write("proc/meminfo", "MemAvailable: 1000 kB\n");
        Write("sys/fs/cgroup/memory.max", "max\n");
        Write("sys/fs/cgroup/memory.current", "900000000\n");
        Assert.That(Machine().Load(), Is.EqualTo(new MachineLoad(null, 1_024_000)));
    }

    [Test]
    public void Where_nothing_is_told_nothing_is_known() => Assert.That(Machine().Load(), Is.EqualTo(MachineLoad.Unknown));

    [Test]
    public void This_machine_tells()
    {
        Assume.That(OperatingSystem.IsLinux());
        Assert.That(new LinuxMachine("/", Environment.ProcessorCount, TimeProvider.System).Load().FreeBytes, Is.GreaterThan(1_000_000));
    }

    private LinuxMachine Machine() => new(root, 2, clock);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file))!);
        File.WriteAllText(Path.Combine(root, file), text);
    }

    private sealed class TickingClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Pass(TimeSpan time) => now += time.Ticks;
    }
}
