using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Finds the bodies that can be made from a model that was read: change one property of a thing and send it back.</summary>
internal static class ConversionBuilder
{
    /// <summary>The models with the conversions that the client's operations make useful.</summary>
    public static void Add(IEnumerable<OperationModel> operations, Dictionary<string, ObjectModel> objects)
    {
        var all = operations.ToList();
        var models = all.Where(operation => operation.Method is "GetAsync").Select(ObjectOf).OfType<string>().ToList();
        var bodies = all.Where(operation => operation.Method is "UpdateAsync" or "ReplaceAsync").ToList();
        foreach (var operation in bodies)
        {
            if (operation.Body is not BodyModel.Json { Type: ObjectType body })
            {
                continue;
            }

            foreach (var name in models.Where(objects.ContainsKey))
            {
                var method = "To" + operation.Method.Substring(0, operation.Method.Length - "Async".Length);
                if (Conversion(method, objects[name], objects[body.Name]) is { } conversion && !objects[name].Conversions.Any(other => other.Method == method))
                {
                    objects[name] = objects[name] with { Conversions = objects[name].Conversions.Append(conversion).ToEquatableArray() };
                }
            }
        }
    }

    private static string? ObjectOf(OperationModel operation) =>
        operation.Result is ResultModel.Value { Type: ObjectType type } ? type.Name : null;

    private static ConversionModel? Conversion(string method, ObjectModel from, ObjectModel to)
    {
        var isTaken = from.Properties.Any(property => property.Name == method);
        var copied = to.Properties.Where(target => from.Properties.Any(source => Fits(source, target))).ToList();
        var lacksRequired = to.Properties.Any(target => IsRequired(target) && !copied.Contains(target));
        return isTaken || lacksRequired || copied.Count == 0
            ? null
            : new ConversionModel(method, to.Name, copied.Select(property => property.Name).ToEquatableArray());
    }

    private static bool Fits(PropertyModel source, PropertyModel target)
    {
        if (source.WireName != target.WireName || source.Name != target.Name || source.Type != target.Type)
        {
            return false;
        }

        return source.Presence == target.Presence || (source.Presence == Presence.Required && target.Presence == Presence.Optional);
    }

    private static bool IsRequired(PropertyModel property) => property.Presence is Presence.Required or Presence.RequiredNullable;
}
