namespace Cf1Gen.Compatibility.Verbs;

/// <summary>A generated method that calls an operation.</summary>
/// <param name="Client">The name of the class.</param>
/// <param name="Name">The name without <c>Async</c>.</param>
/// <param name="ReturnType">The return type as it is written.</param>
/// <param name="Route">The HTTP method and the path.</param>
public sealed record GeneratedMethod(string Client, string Name, string ReturnType, string Route)
{
    /// <summary>Gets a value indicating whether the method returns several items.</summary>
    public bool ReturnsList => ReturnType.StartsWith("AsyncPageable<", StringComparison.Ordinal)
        || ReturnType.StartsWith("IAsyncEnumerable<", StringComparison.Ordinal)
        || ReturnType.StartsWith("Task<IReadOnlyList<", StringComparison.Ordinal);
}
