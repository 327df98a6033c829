using System.Diagnostics.Tracing;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Records the buffers that were rented from a pool and not returned, without those of tests that run at the same time.</summary>
internal sealed class ArrayPoolListener : EventListener
{
    private readonly AsyncLocal<bool> _isOurs = new() { Value = true };
    private readonly HashSet<int> _missing = [];
    private bool _hasRented;

    /// <summary>Gets the ids of the missing buffers.</summary>
    public IReadOnlyCollection<int> Missing
    {
        get
        {
            lock (_missing)
            {
                return _hasRented ? [.. _missing] : throw new InvalidOperationException("Nothing was rented at all.");
            }
        }
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        lock (_missing)
        {
            switch (eventData.EventName)
            {
                case "BufferRented" when _isOurs.Value:
                    _hasRented = true;
                    _missing.Add((int)eventData.Payload![0]!);
                    break;
                case "BufferReturned":
                    _missing.Remove((int)eventData.Payload![0]!);
                    break;
            }
        }
    }
}
