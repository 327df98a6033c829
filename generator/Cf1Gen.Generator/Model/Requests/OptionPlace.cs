namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Where an option is sent.</summary>
internal enum OptionPlace
{
    Query,
    Header,
    Cookie,
}
