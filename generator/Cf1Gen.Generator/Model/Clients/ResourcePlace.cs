using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>The resource that an operation belongs to.</summary>
/// <param name="Resource">The segments of the resource, from the root; empty for the root client.</param>
/// <param name="Action">The segments after the resource, <c>new</c> or <c>quota</c>.</param>
/// <param name="IsItem">Whether the path ends with the id of one item.</param>
/// <param name="IsCollection">Whether the resource has items.</param>
internal sealed record ResourcePlace(IReadOnlyList<string> Resource, IReadOnlyList<string> Action, bool IsItem, bool IsCollection);
