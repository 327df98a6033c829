using System.Reflection;

namespace Cf1Gen.Conformance.Clients;

/// <summary>A generated method, and which argument is sent in which place.</summary>
/// <param name="Route">The HTTP method and the path, as its documentation names them.</param>
/// <param name="Method">The compiled method.</param>
public sealed record ClientMethod(string Route, MethodInfo Method)
{
    /// <summary>Gets the arguments of the path, in their order; <see langword="null"/> for one that is not known.</summary>
    public IReadOnlyList<ArgumentTarget?> Path { get; init; } = [];

    /// <summary>Gets the arguments of the query, the headers and the cookies by location and name.</summary>
    public IReadOnlyDictionary<(string Location, string Name), ArgumentTarget> Parameters { get; init; } =
        new Dictionary<(string, string), ArgumentTarget>();

    /// <summary>Gets the parameters that the method sends with a fixed value.</summary>
    public IReadOnlySet<string> Fixed { get; init; } = new HashSet<string>();

    /// <summary>Gets the kind of the body.</summary>
    public BodyKind Body { get; init; }

    /// <summary>Gets the media type that the method sets for the body; <see langword="null"/> for the usual one of its kind.</summary>
    public string? ContentType { get; init; }

    /// <summary>Gets the parameter of the method that has the body.</summary>
    public string? BodyParameter { get; init; }

    /// <summary>Gets the properties of the body by the names of the parts of a form.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the names that the client itself sets to request a page.</summary>
    public IReadOnlySet<string> Paging { get; init; } = new HashSet<string>();

    /// <summary>Gets the members of a page that refer to the next one.</summary>
    public IReadOnlySet<string> NextPage { get; init; } = new HashSet<string>();

    /// <summary>Gets the name of the method with that of its client.</summary>
    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";
}
