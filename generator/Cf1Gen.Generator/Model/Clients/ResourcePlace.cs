using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>The resource that an operation belongs to, and its action on the resource.</summary>
/// <param name="Resource">The segments of the resource, from the root; empty for the root client.</param>
/// <param name="Action">The segments after the resource, <c>new</c> or <c>quota</c>.</param>
/// <param name="IsItem">Whether the path ends with the id of one item.</param>
/// <param name="Version">The number of the version in the path; 0 if the path has none.</param>
/// <param name="Parameters">The parameters at the end of the path.</param>
/// <param name="IsCustomMethod">Whether a colon precedes the action, <c>{id}:pull</c>.</param>
internal sealed record ResourcePlace(
    IReadOnlyList<string> Resource, IReadOnlyList<string> Action, bool IsItem, int Version, IReadOnlyList<string> Parameters,
    bool IsCustomMethod = false)
{
    /// <summary>Gets a value indicating whether the place is all items of a resource: the plural without the id of one item.</summary>
    public bool IsAllItems => !IsItem && Resource.Count > 0 && Inflector.EndsInPlural(Resource[Resource.Count - 1]);

    /// <summary>
    /// Returns the place of an operation. It depends on the path and on the response of the operation alone, so that no other operation
    /// can move it.
    /// </summary>
    /// <param name="segments">The segments of the path after the root path.</param>
    /// <param name="returnsList"><see langword="true"/> if the response is a list; otherwise, <see langword="false"/>.</param>
    /// <param name="operationId">The id, if the document has one.</param>
    /// <param name="httpMethod">The HTTP method in capitals.</param>
    public static ResourcePlace Of(
        IEnumerable<PathSegment> segments, bool returnsList, string? operationId = null, string httpMethod = "GET")
    {
        var path = PathWords.Read(segments);
        var words = path.Words;
        if (words.Count > 0 && words[0].IsParameter && OfId(operationId ?? "", path.Version) is { } place)
        {
            return place;
        }

        var vendorVerb = VendorVerb.Find(operationId, httpMethod);
        var resource = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsParameter && IsAction(words, i, resource.Count, returnsList, vendorVerb))
            {
                var action = words.Skip(i).Where(word => !word.IsParameter).Select(word => word.Text).ToList();
                return new ResourcePlace(resource, action, IsItem: false, path.Version, [], words[i].IsAction);
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
    /// Returns the place in an id with a service, resources and an action, <c>pubsub.projects.topics.publish</c>. It counts where the path
    /// begins with a parameter that contains the resources, <c>/v1/{+topic}:publish</c>.
    /// </summary>
    private static ResourcePlace? OfId(string operationId, int version)
    {
        var parts = operationId.Split('.');
        if (parts.Length < 3 || Array.Exists(parts, part => WordSplitter.Split(part).Count == 0))
        {
            return null;
        }

        var last = parts[parts.Length - 1];
        var isOnItem = Verbs.IsLifecycle(last) || Verbs.IsReading(last) || last is "insert" or "patch";
        return new ResourcePlace([.. parts.Skip(1).Take(parts.Length - 2)], isOnItem ? [] : [last], isOnItem, version, []);
    }

    /// <summary>
    /// Determines whether the action of the operation begins with a literal: a verb, a verb with its object, or a single thing at the end
    /// of the path, <c>quota</c>.
    /// </summary>
    private static bool IsAction(IReadOnlyList<PathWord> words, int index, int depth, bool returnsList, string? vendorVerb)
    {
        var word = words[index];
        var isLast = !words.Skip(index + 1).Any(other => !other.IsParameter);
        var hasItems = index + 1 < words.Count && words[index + 1].IsParameter;
        if (word.IsAction || Verbs.IsPhrase(word.Text, vendorVerb))
        {
            return true;
        }

        if (Verbs.IsVerb(word.Text))
        {
            // The path /search/{index}/documents has a resource search, and /export/content/data has a resource export unless it exports.
            var isOther = vendorVerb is not null && !string.Equals(vendorVerb, word.Text, StringComparison.OrdinalIgnoreCase);
            return isLast || !(hasItems || (isOther && Verbs.IsThing(word.Text)));
        }

        if (isLast && !hasItems && Verbs.IsReversedPhrase(word.Text))
        {
            return true;
        }

        return isLast && !hasItems && depth > 0 && !returnsList && !Inflector.EndsInPlural(word.Text);
    }
}
