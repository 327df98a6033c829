using System.Text.RegularExpressions;
using Cf1Gen.Runtime.Tests.Faults;

[assembly: AssemblyFixture(typeof(UnobservedExceptionFixture))]

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>Fails the test run if a task of the runtime failed without its exception being observed.</summary>
public sealed partial class UnobservedExceptionFixture : IDisposable
{
    private readonly List<Exception> _exceptions = [];

    public UnobservedExceptionFixture() => TaskScheduler.UnobservedTaskException += OnUnobservedTaskException;

    public void Dispose()
    {
        // The event is raised by the finalizer of a task.
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        TaskScheduler.UnobservedTaskException -= OnUnobservedTaskException;
        lock (_exceptions)
        {
            Assert.DoesNotContain(_exceptions, e => RuntimeFrame().IsMatch(e.ToString()));
        }
    }

    // Tasks of the tests themselves may fail unobserved.
    [GeneratedRegex(@" at Cf1Gen\.Runtime\.(?!Tests\.)")]
    private static partial Regex RuntimeFrame();

    private void OnUnobservedTaskException(object? sender, UnobservedTaskExceptionEventArgs e)
    {
        lock (_exceptions)
        {
            _exceptions.Add(e.Exception);
        }
    }
}
