using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>The resource that an operation belongs to, and its action on the resource.</summary>
/// <param name="Resource">The segments of the resource, from the root; empty for the root client.</param>
/// <param name="Action">The segments after the resource, <c>new</c> or <c>quota</c>.</param>
/// <param name="IsItem">Whether the path ends with the id of one item.</param>
/// <param name="Version">The number of the version in the path; 0 if the path has none.</param>
/// <param name="Parameters">The parameters at the end of the path.</param>
internal sealed record ResourcePlace(
    IReadOnlyList<string> Resource, IReadOnlyList<string> Action, bool IsItem, int Version, IReadOnlyList<string> Parameters)
{
    /// <summary>
    /// Returns the place of an operation. It depends on the path and on the response of the operation alone, so that no other operation
    /// can move it.
    /// </summary>
    /// <param name="segments">The segments of the path after the root path.</param>
    /// <param name="returnsList"><see langword="true"/> if the response is a list; otherwise, <see langword="false"/>.</param>
    public static ResourcePlace Of(IEnumerable<PathSegment> segments, bool returnsList)
    {
        var path = PathWords.Read(segments);
        var words = path.Words;
        var resource = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsParameter && IsAction(words, i, resource.Count, returnsList))
            {
                var action = words.Skip(i).Where(word => !word.IsParameter).Select(word => word.Text).ToList();
                return new ResourcePlace(resource, action, IsItem: false, path.Version, []);
            }

            if (!words[i].IsParameter)
            {
                resource.Add(words[i].Text);
            }
        }

        var parameters = words.Reverse().TakeWhile(word => word.IsParameter).Select(word => word.Text).Reverse().ToList();
        return new ResourcePlace(resource, [], parameters.Count > 0, path.Version, parameters);
    }

    /// <summary>
    /// Determines whether the action of the operation begins with a literal: a verb, a verb with its object, or a single thing at the end
    /// of the path, <c>quota</c>.
    /// </summary>
    private static bool IsAction(IReadOnlyList<PathWord> words, int index, int depth, bool returnsList)
    {
        var word = words[index];
        var isLast = !words.Skip(index + 1).Any(other => !other.IsParameter);
        var hasItems = index + 1 < words.Count && words[index + 1].IsParameter;
        if (word.IsAction || Verbs.IsPhrase(word.Text))
        {
            return true;
        }

        if (Verbs.IsVerb(word.Text))
        {
            // The path /search/{index}/documents has a resource search.
            return isLast || !hasItems;
        }

        return isLast && !hasItems && depth > 0 && !returnsList && !Inflector.EndsInPlural(word.Text);
    }
}
