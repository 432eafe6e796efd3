using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>A way to tell a device from others without storing anything on it (EDPB Guidelines 2/2023).</summary>
public enum FingerprintTechnique
{
    /// <summary>What was drawn on a canvas is read back.</summary>
    [JsonStringEnumMemberName("canvas")] Canvas,

    /// <summary>The graphics card is asked for its name and limits, or its drawing is read back.</summary>
    [JsonStringEnumMemberName("webgl")] WebGl,

    /// <summary>A sound is computed, not played, and read back.</summary>
    [JsonStringEnumMemberName("audio")] Audio,

    /// <summary>Texts are measured in many fonts.</summary>
    [JsonStringEnumMemberName("fonts")] Fonts,

    /// <summary>The browser's and the device's properties are read one after the other.</summary>
    [JsonStringEnumMemberName("navigator")] Navigator,
}
