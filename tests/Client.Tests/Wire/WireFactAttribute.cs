namespace Cf1Gen.Client.Tests.Wire;

/// <summary>A test of what one operation sends and reads; every operation of the document has one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WireFactAttribute(string operationId) : FactAttribute
{
    public string OperationId { get; } = operationId;
}
