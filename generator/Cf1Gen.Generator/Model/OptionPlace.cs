namespace Cf1Gen.Generator.Model;

/// <summary>Where an option is sent.</summary>
internal enum OptionPlace
{
    Query,
    Header,
    Cookie,
}
