using System.Runtime.CompilerServices;

namespace Cf1Gen.Client.Tests.Wire;

/// <summary>Marks a test of the requests and results of an operation; every operation of the document has one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WireFactAttribute(string operationId, [CallerFilePath] string? path = null, [CallerLineNumber] int line = -1)
    : FactAttribute(path, line)
{
    public string OperationId { get; } = operationId;
}
