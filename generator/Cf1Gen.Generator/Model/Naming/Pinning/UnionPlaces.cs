using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>Names the cases of a union by what all versions of a document share.</summary>
internal static class UnionPlaces
{
    /// <summary>Returns the places of the cases, each with the type that it leads to.</summary>
    /// <param name="cases">
    /// The discriminator values of each case, or an empty text, and the id of its type; <see langword="null"/> for a type that is not
    /// generated.
    /// </param>
    public static Dictionary<string, string?> Of(IEnumerable<(string Values, string? Target)> cases)
    {
        var places = new Dictionary<string, string?>();
        foreach (var (values, target) in cases.Where(item => item.Target is not null))
        {
            var place = values.Length > 0 ? values : places.Count.ToString(CultureInfo.InvariantCulture);
            if (!places.ContainsKey(place))
            {
                places.Add(place, target);
            }
        }

        return places;
    }
}
