using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.Loader;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Diagnostics;

/// <summary>
/// Tests listeners that receive the instruments during the first call of a process, for which the runtime is loaded again.
/// </summary>
[Collection(NonParallelTests.Name)]
public class InstrumentCreationTests
{
    private readonly Action _prepare;
    private readonly Func<bool> _isMeasured;

    public InstrumentCreationTests()
    {
        var copy = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromAssemblyPath(typeof(ApiTelemetry).Assembly.Location);
        var telemetry = copy.GetType(typeof(ApiTelemetry).FullName!)!;
        const BindingFlags Internal = BindingFlags.NonPublic | BindingFlags.Static;
        _prepare = telemetry.GetMethod(nameof(ApiTelemetry.Prepare), Internal)!.CreateDelegate<Action>();
        _isMeasured = telemetry.GetProperty(nameof(ApiTelemetry.IsMeasured), Internal)!.GetMethod!.CreateDelegate<Func<bool>>();
    }

    [Fact]
    public async Task Listener_can_wait_for_a_call()
    {
        var isMeasured = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = Listen(() =>
        {
            var call = Task.Run(_isMeasured);
            if (call.Wait(TimeSpan.FromSeconds(10)))
            {
                isMeasured.TrySetResult(call.Result);
            }
            else
            {
                isMeasured.TrySetException(new TimeoutException("The call waits for the listener that waits for it."));
            }
        });

        _prepare();

        Assert.False(await isMeasured.Task);
        Assert.True(SpinWait.SpinUntil(() => !_isMeasured(), TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void Listener_that_asks_at_once_receives_no_exception()
    {
        bool? isMeasured = null;
        using var listener = Listen(() => isMeasured = _isMeasured());

        _ = _isMeasured();

        Assert.False(isMeasured);
    }

    [Fact]
    public async Task Exception_of_a_listener_is_thrown_by_a_call_and_does_not_end_the_process()
    {
        var published = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = Listen(() =>
        {
            published.TrySetResult();
            throw new NotSupportedException("the listener");
        });

        _prepare();
        await published.Task;

        var e = Assert.Throws<TypeInitializationException>(() => _isMeasured());
        Assert.IsType<NotSupportedException>(e.InnerException);
    }

    // The test's own copy is the only one that publishes its instruments meanwhile: those of the other one are published at the start.
    private static MeterListener Listen(Action published)
    {
        _ = ApiTelemetry.IsMeasured;
        var hasStarted = false;
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (hasStarted && instrument.Meter.Name == "Cf1Gen")
                {
                    published();
                }
            },
        };
        listener.Start();
        hasStarted = true;
        return listener;
    }
}
