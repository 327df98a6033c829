using System.Runtime.CompilerServices;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>A test of what one operation sends and reads; every operation of the document has one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WireFactAttribute(string operationId, [CallerFilePath] string? path = null, [CallerLineNumber] int line = -1)
    : FactAttribute(path, line)
{
    public string OperationId { get; } = operationId;
}
